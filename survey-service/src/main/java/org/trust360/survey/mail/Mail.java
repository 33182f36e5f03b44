package org.trust360.survey.mail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.people.Person;

/**
 * What stands in a mail, besides the words.
 *
 * @param campaign the name that HR gave it
 * @param link where the button leads; a mail without one only tells something
 * @param accountLink lets somebody who has no account yet choose a password first
 * @param people whom the mail is about, as many as have to be named
 * @param until the moment after which the link is of no use
 */
public record Mail(
        Recipient to,
        String campaign,
        @Nullable String link,
        @Nullable String accountLink,
        List<Mentioned> people,
        @Nullable Instant until) {

    public Mail {
        people = List.copyOf(people);
    }

    public static Mail to(Person person, String campaign) {
        return new Mail(Recipient.of(person), campaign, null, null, List.of(), null);
    }

    public Mail withLink(String address) {
        return new Mail(to, campaign, address, accountLink, people, until);
    }

    public Mail withAccountLink(String address) {
        return new Mail(to, campaign, link, address, people, until);
    }

    public Mail about(List<Mentioned> mentioned) {
        return new Mail(to, campaign, link, accountLink, mentioned, until);
    }

    public Mail until(Instant moment) {
        return new Mail(to, campaign, link, accountLink, people, moment);
    }

    /** Holds a name, an address and a link: no log shows them by accident. */
    @Override
    public String toString() {
        return "Mail";
    }

    /** Somebody the mail is about, and how they stand to each other; the word is that of {@code Relationship}. */
    public record Mentioned(String name, String relationship) {

        @Override
        public String toString() {
            return "Mentioned";
        }
    }
}
