package org.trust360.scoring.shareback;

import java.time.LocalDate;
import org.trust360.scoring.shareback.ShareBackRules.Fault;

/** What became of the wish to send a text. */
sealed interface Sending {

    /** It goes to everybody who was asked; so does one that was sent before, and only once. */
    record Sent() implements Sending {}

    record Faulty(Fault fault) implements Sending {}

    /** Another text was sent a few days ago. */
    record TooSoon(LocalDate from) implements Sending {}
}
