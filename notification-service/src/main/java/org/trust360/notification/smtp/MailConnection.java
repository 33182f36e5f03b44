package org.trust360.notification.smtp;

import java.util.Optional;
import org.trust360.notification.letter.Letter;

/** One conversation with a mail server. For one thread. */
public interface MailConnection extends AutoCloseable {

    /** Connects, where that is not done or was lost. Says what stands in the way; empty where the server listens. */
    Optional<Posting.Unreachable> obstacle();

    /**
     * Hands in one letter.
     *
     * @param mail the id of the mail, from which its Message-ID follows: the same on every attempt
     */
    Posting send(String mail, Letter letter);

    @Override
    void close();
}
