package org.trust360.survey.mail;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.people.Person;

/**
 * What stands in a mail, besides the words.
 *
 * @param person the id of whom it goes to
 * @param campaign the name that HR gave it
 * @param link where the button leads; a mail without one only tells something
 * @param accountLink lets somebody who has no account yet choose a password first
 * @param people whom the mail is about, as many as have to be named
 * @param until the moment after which the link is of no use
 * @param stopLink where the receiver can say that such mails are not wanted
 * @param message what somebody wrote in their own words
 * @param minutes about how long it takes to answer what is still owed; none where nothing is
 * @param words which words of the kind suit: {@code pulse} for a few statements asked once more, else those that usually do
 */
public record Mail(
        @JsonIgnore String person,
        Recipient to,
        String campaign,
        @Nullable String link,
        @Nullable String accountLink,
        List<Mentioned> people,
        @Nullable Instant until,
        @Nullable String stopLink,
        @Nullable String message,
        @Nullable Integer minutes,
        @Nullable String words) {

    public Mail {
        people = List.copyOf(people);
    }

    public static Mail to(Person person, String campaign) {
        return new Mail(
                person.id(), Recipient.of(person), campaign, null, null, List.of(), null, null, null, null, null);
    }

    public Mail withLink(String address) {
        return new Mail(person, to, campaign, address, accountLink, people, until, stopLink, message, minutes, words);
    }

    public Mail withAccountLink(String address) {
        return new Mail(person, to, campaign, link, address, people, until, stopLink, message, minutes, words);
    }

    public Mail about(List<Mentioned> mentioned) {
        return new Mail(person, to, campaign, link, accountLink, mentioned, until, stopLink, message, minutes, words);
    }

    public Mail until(Instant moment) {
        return new Mail(person, to, campaign, link, accountLink, people, moment, stopLink, message, minutes, words);
    }

    public Mail saying(String said) {
        return new Mail(person, to, campaign, link, accountLink, people, until, stopLink, said, minutes, words);
    }

    /** No time is told where it takes none. */
    public Mail taking(int wanted) {
        var told = wanted > 0 ? wanted : null;
        return new Mail(person, to, campaign, link, accountLink, people, until, stopLink, message, told, words);
    }

    /** In the words for a few statements that are asked once more. */
    public Mail asPulse() {
        return new Mail(person, to, campaign, link, accountLink, people, until, stopLink, message, minutes, "pulse");
    }

    Mail stoppableBy(String address) {
        return new Mail(person, to, campaign, link, accountLink, people, until, address, message, minutes, words);
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
