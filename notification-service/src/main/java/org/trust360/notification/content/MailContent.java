package org.trust360.notification.content;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a mail has to say, besides the words. Holds names and personal links, so it is neither stored nor logged.
 *
 * @param link where the button leads
 * @param accountLink lets somebody without an account choose a password
 * @param people whom the mail is about
 * @param until the moment after which the link is of no use
 * @param stopLink where the receiver can say that such mails are not wanted
 * @param message what somebody wrote in their own words
 * @param minutes about how long it takes, as the form counts it; none where nothing is to be answered
 * @param words which words of the kind suit; {@code pulse} where a few statements are asked once more
 */
public record MailContent(
        Addressee to,
        String campaign,
        @Nullable String link,
        @Nullable String accountLink,
        List<Person> people,
        @Nullable Instant until,
        @Nullable String stopLink,
        @Nullable String message,
        @Nullable Integer minutes,
        @Nullable String words) {

    public MailContent {
        requireNonNull(to, "to");
        requireNonNull(campaign, "campaign");
        people = List.copyOf(Objects.requireNonNullElse(people, List.of()));
    }

    /** The same to somebody else, with these words of a leader. */
    public MailContent bringing(String said, Addressee receiver) {
        return new MailContent(receiver, campaign, link, accountLink, people, until, stopLink, said, minutes, words);
    }

    @Override
    public String toString() {
        return "MailContent[withheld]";
    }

    /** Somebody the mail is about, and what the receiver of the mail is to them. */
    public record Person(String name, String relationship) {

        public Person {
            requireNonNull(name, "name");
            requireNonNull(relationship, "relationship");
        }

        @Override
        public String toString() {
            return "Person[withheld]";
        }
    }
}
