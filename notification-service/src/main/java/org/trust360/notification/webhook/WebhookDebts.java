package org.trust360.notification.webhook;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The webhooks that are or were owed. */
interface WebhookDebts {

    /** Takes on a notice for an endpoint; nothing happens where it is known already. */
    void add(String eventId, String endpoint, Notice notice);

    /** Leases one notice that is due to this endpoint; empty where none is. */
    Optional<Debt> leaseNext(String endpoint);

    /** Notes what became of an attempt. Answers {@code false} where the lease was lost meanwhile; nothing is written then. */
    boolean settle(Debt debt, Outcome outcome);

    /** Owes again what was given up, as if it were new; answers how many. */
    long again(String endpoint);

    /** How many are in each state. */
    Map<State, Long> counts(String endpoint);

    /** What came of the latest attempt at this endpoint. */
    Optional<Latest> latest(String endpoint);

    /** Only what is owed is worked on. */
    enum State {
        OWED("owed"),
        DELIVERED("delivered"),
        GIVEN_UP("given-up");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** In the store, where it stays. */
        String word() {
            return word;
        }
    }

    record Latest(String status, Instant at) {}
}
