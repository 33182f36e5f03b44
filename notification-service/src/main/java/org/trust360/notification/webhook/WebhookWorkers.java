package org.trust360.notification.webhook;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.trust360.notification.webhook.endpoint.Endpoint;
import org.trust360.notification.webhook.endpoint.Endpoints;
import org.trust360.notification.work.Crew;
import org.trust360.notification.work.Shift;

/** One worker for each endpoint. Healthy while all of them live; an endpoint in trouble is no trouble of ours. */
final class WebhookWorkers implements SmartLifecycle, HealthIndicator {

    private final Map<String, Post> posts;

    WebhookWorkers(Endpoints endpoints, WebhookWorker.Tools tools) {
        posts = endpoints.all().stream().collect(Collectors.toMap(Endpoint::name, endpoint -> post(endpoint, tools)));
    }

    private static Post post(Endpoint endpoint, WebhookWorker.Tools tools) {
        var shift = new Shift(1);
        return new Post(new Crew("webhook-" + endpoint.name(), shift), new WebhookWorker(endpoint, shift, tools));
    }

    @Override
    public void start() {
        posts.values().forEach(post -> post.crew().start(List.of(post.worker())));
    }

    @Override
    public void stop() {
        posts.values().forEach(post -> post.crew().end());
        posts.values().forEach(post -> post.crew().stop());
    }

    @Override
    public boolean isRunning() {
        return posts.values().stream().anyMatch(post -> post.crew().isAtWork());
    }

    /** There is something for this endpoint. */
    void call(String endpoint) {
        var post = posts.get(endpoint);
        if (post != null) {
            post.crew().call();
        }
    }

    @Override
    public Health health() {
        var alive =
                posts.values().stream().mapToLong(post -> post.crew().alive()).sum();
        var health = alive == posts.size() ? Health.up() : Health.down();
        return health.withDetail("workers", alive).build();
    }

    private record Post(Crew crew, WebhookWorker worker) {}
}
