package org.trust360.notification.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.trust360.notification.webhook.endpoint.WebhookKind;
import tools.jackson.databind.json.JsonMapper;

/**
 * What endpoints are told: that something happened, when, and to which campaign or report. No person, nothing that
 * anybody answered.
 *
 * @param id follows from the event's, the same for every endpoint and every attempt
 * @param report null where it is about a campaign
 */
record Notice(
        String id,
        WebhookKind kind,
        Instant at,
        String campaign,
        @Nullable String report) {

    private static final int ID_BYTES = 16;

    static Notice of(String eventId, WebhookKind kind, Instant at, String campaign, @Nullable String report) {
        return new Notice(idFor(eventId), kind, at, campaign, report);
    }

    /** Event ids may hold full stops, and the signature is of parts that a full stop divides. */
    private static String idFor(String eventId) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(eventId.getBytes(UTF_8));
            return "msg_" + HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    byte[] body() {
        return JsonMapper.shared()
                .writeValueAsBytes(new Body(id, kind.label(), at.toString(), new Data(campaign, report)));
    }

    @JsonPropertyOrder({"id", "type", "timestamp", "data"})
    private record Body(String id, String type, String timestamp, Data data) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Data(String campaignId, @Nullable String reportId) {}
}
