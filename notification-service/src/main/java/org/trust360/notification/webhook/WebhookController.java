package org.trust360.notification.webhook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trust360.notification.webhook.WebhookDebts.State;
import org.trust360.notification.webhook.WebhookDesk.Standing;
import org.trust360.notification.webhook.endpoint.WebhookKind;

/** How webhooks stand, for programs. */
@RestController
class WebhookController {

    private final WebhookDesk desk;

    WebhookController(WebhookDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/webhooks")
    List<Line> webhooks() {
        return desk.standings().stream().map(WebhookController::line).toList();
    }

    /** Tries once more what was given up. */
    @PostMapping("/api/webhooks/{name}/again")
    Again again(@PathVariable String name) {
        return new Again(desk.again(name).orElseThrow(WebhookProblems::notFound));
    }

    private static Line line(Standing standing) {
        var endpoint = standing.endpoint();
        var latest = standing.latest();
        return new Line(
                endpoint.name(),
                endpoint.host(),
                endpoint.kinds().stream().map(WebhookKind::label).toList(),
                new Counts(
                        standing.counts().getOrDefault(State.OWED, 0L),
                        standing.counts().getOrDefault(State.DELIVERED, 0L),
                        standing.counts().getOrDefault(State.GIVEN_UP, 0L)),
                latest.map(WebhookDebts.Latest::status).orElse(null),
                latest.map(WebhookDebts.Latest::at).orElse(null));
    }

    /**
     * One endpoint; of its address only the host.
     *
     * @param lastStatus what came of the latest attempt; none before the first
     */
    record Line(
            String name,
            String host,
            List<String> events,
            Counts counts,
            @Nullable String lastStatus,
            @Nullable Instant lastAt) {}

    record Counts(long owed, long delivered, long givenUp) {}

    record Again(long again) {}
}
