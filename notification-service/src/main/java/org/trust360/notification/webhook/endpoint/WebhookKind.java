package org.trust360.notification.webhook.endpoint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What endpoints may be told. The label is the name on the wire and in the store, and stays. */
public enum WebhookKind {
    CAMPAIGN_OPENED("campaign.opened"),
    CAMPAIGN_CLOSED("campaign.closed"),
    REPORT_RELEASED("report.released");

    private final String label;

    WebhookKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<WebhookKind> of(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(WebhookKind::label).toList();
    }
}
