package org.trust360.notification.webhook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.trust360.notification.webhook.WebhookDebts.State;
import org.trust360.notification.webhook.endpoint.Endpoint;
import org.trust360.notification.webhook.endpoint.Endpoints;

/** Takes on webhooks, tells how they stand, and has those that were given up tried again. */
class WebhookDesk {

    private final Endpoints endpoints;
    private final WebhookDebts debts;
    private final WebhookWorkers workers;

    WebhookDesk(Endpoints endpoints, WebhookDebts debts, WebhookWorkers workers) {
        this.endpoints = endpoints;
        this.debts = debts;
        this.workers = workers;
    }

    void owe(String eventId, Notice notice) {
        for (var endpoint : endpoints.toldOf(notice.kind())) {
            debts.add(eventId, endpoint.name(), notice);
            workers.call(endpoint.name());
        }
    }

    List<Standing> standings() {
        return endpoints.all().stream().map(this::standing).toList();
    }

    private Standing standing(Endpoint endpoint) {
        return new Standing(endpoint, debts.counts(endpoint.name()), debts.latest(endpoint.name()));
    }

    /** How many are tried again; empty where there is no such endpoint. */
    OptionalLong again(String name) {
        if (endpoints.named(name).isEmpty()) {
            return OptionalLong.empty();
        }
        var again = debts.again(name);
        workers.call(name);
        return OptionalLong.of(again);
    }

    /** How an endpoint stands. */
    record Standing(Endpoint endpoint, Map<State, Long> counts, Optional<WebhookDebts.Latest> latest) {}
}
