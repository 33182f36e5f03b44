package org.trust360.notification.webhook.endpoint;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The headers by which a receiver knows that a webhook is ours, new and whole: the scheme {@code v1} of Standard
 * Webhooks 1.0.0. While a secret is changed there is a signature for each.
 */
final class Signature {

    private Signature() {}

    /**
     * The headers of one attempt.
     *
     * @param id the same on every attempt, without a full stop
     * @param at when the attempt is made
     */
    static Map<String, String> headers(List<Secret> secrets, String id, Instant at, byte[] body) {
        var timestamp = at.getEpochSecond();
        var headers = new LinkedHashMap<String, String>();
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", String.valueOf(timestamp));
        headers.put(
                "webhook-signature",
                secrets.stream()
                        .map(secret -> "v1," + secret.sign(id, timestamp, body))
                        .collect(Collectors.joining(" ")));
        return headers;
    }
}
