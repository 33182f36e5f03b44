package org.trust360.notification.webhook.endpoint;

import java.net.URI;
import java.util.List;
import java.util.Set;

/**
 * Where some webhooks go.
 *
 * @param name what the administrator calls it
 * @param secrets one, or two while they are changed
 */
public record Endpoint(String name, URI url, List<Secret> secrets, Set<WebhookKind> kinds) {

    /** All that anybody is shown of the address: paths of webhooks often hold a secret. */
    public String host() {
        return url.getHost();
    }

    boolean isPlain() {
        return "http".equalsIgnoreCase(url.getScheme());
    }

    @Override
    public String toString() {
        return "Endpoint[" + name + "]";
    }
}
