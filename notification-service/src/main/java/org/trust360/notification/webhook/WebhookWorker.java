package org.trust360.notification.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trust360.notification.webhook.endpoint.Answer;
import org.trust360.notification.webhook.endpoint.Courier;
import org.trust360.notification.webhook.endpoint.Endpoint;
import org.trust360.notification.work.Patience;
import org.trust360.notification.work.Shift;

/**
 * Posts what one endpoint is owed, one after the other, so that an endpoint that is slow or away holds up no other. For
 * one thread.
 */
final class WebhookWorker implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(WebhookWorker.class);

    private final Endpoint endpoint;
    private final Shift shift;
    private final Tools tools;
    private int failuresInARow;

    WebhookWorker(Endpoint endpoint, Shift shift, Tools tools) {
        this.endpoint = endpoint;
        this.shift = shift;
        this.tools = tools;
    }

    /** What all workers share. */
    record Tools(WebhookDebts debts, Courier courier, Patience patience, Duration pollInterval, MeterRegistry meters) {}

    @Override
    public void run() {
        try {
            while (!shift.isOver()) {
                takeTurn();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A failure around the webhook, of the store for instance, costs it no attempt: the lease runs out. */
    private void takeTurn() throws InterruptedException {
        try {
            var debt = tools.debts().leaseNext(endpoint.name());
            if (debt.isEmpty()) {
                shift.idle(tools.pollInterval());
            } else {
                attempt(debt.get());
            }
        } catch (RuntimeException e) {
            log.warn("Webhook {} waits: {}", endpoint.name(), e.getClass().getSimpleName());
            rest();
        }
    }

    private void attempt(Debt debt) throws InterruptedException {
        var answer =
                tools.courier().post(endpoint, debt.notice().id(), debt.notice().body());
        var outcome = outcome(answer, debt.attempts() + 1);
        if (tools.debts().settle(debt, outcome)) {
            tell(outcome);
        }
        switch (answer) {
            case Answer.Taken _, Answer.Gone _ -> failuresInARow = 0;
            case Answer.NotTaken _ -> rest();
        }
    }

    private Outcome outcome(Answer answer, int attempts) {
        return switch (answer) {
            case Answer.Taken(var status) -> new Outcome.Delivered(status);
            case Answer.Gone(var status) -> new Outcome.GivenUp(status);
            case Answer.NotTaken(var status) ->
                tools.patience()
                        .after(attempts)
                        .<Outcome>map(pause -> new Outcome.Postponed(status, pause))
                        .orElseGet(() -> new Outcome.GivenUp(status));
        };
    }

    private void tell(Outcome outcome) {
        var word = switch (outcome) {
            case Outcome.Delivered _ -> "delivered";
            case Outcome.Postponed _ -> "postponed";
            case Outcome.GivenUp _ -> "given-up";
        };
        tools.meters()
                .counter("trust360.webhook.attempts", "endpoint", endpoint.name(), "outcome", word)
                .increment();
        if (outcome instanceof Outcome.GivenUp(var status)) {
            log.warn("Webhook {} gave one up: {}", endpoint.name(), status);
        }
    }

    /** Spares an endpoint that is in trouble. */
    private void rest() throws InterruptedException {
        shift.pause(tools.patience().inOutage(++failuresInARow));
    }
}
