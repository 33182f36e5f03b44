package org.trust360.notification.webhook.endpoint;

import java.util.List;
import java.util.Optional;

/** The endpoints, in the order of their names. */
public record Endpoints(List<Endpoint> all) {

    /** The endpoints that want to be told this. */
    public List<Endpoint> toldOf(WebhookKind kind) {
        return all.stream().filter(endpoint -> endpoint.kinds().contains(kind)).toList();
    }

    public Optional<Endpoint> named(String name) {
        return all.stream().filter(endpoint -> endpoint.name().equals(name)).findFirst();
    }
}
