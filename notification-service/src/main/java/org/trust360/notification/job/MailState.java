package org.trust360.notification.job;

import java.time.Instant;
import java.util.List;
import org.trust360.notification.work.OwedDocuments;

/** Where a mail stands. Only an owed one is ever worked on; the others are final. */
public sealed interface MailState {

    List<String> WORDS = List.of(Owed.WORD, Sent.WORD, Bounced.WORD, NotOwed.WORD);

    /** The word in the store, in the API and in the page's filter. */
    String word();

    /** When it is due again, or when it was settled. */
    Instant at();

    /** To be sent, not earlier than {@code at}. While somebody works on it, {@code at} is the end of their lease. */
    record Owed(Instant at) implements MailState {

        public static final String WORD = OwedDocuments.OWED;

        @Override
        public String word() {
            return WORD;
        }
    }

    /** A mail server took responsibility for it. */
    record Sent(Instant at) implements MailState {

        public static final String WORD = "sent";

        @Override
        public String word() {
            return WORD;
        }
    }

    /** Refused for good, or given up. */
    record Bounced(Instant at) implements MailState {

        public static final String WORD = "bounced";

        @Override
        public String word() {
            return WORD;
        }
    }

    /** When its turn came there was nothing to say any more. */
    record NotOwed(Instant at) implements MailState {

        public static final String WORD = "not-owed";

        @Override
        public String word() {
            return WORD;
        }
    }
}
