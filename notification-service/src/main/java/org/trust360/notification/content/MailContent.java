package org.trust360.notification.content;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a mail has to say. Holds names and a personal link, so it is neither stored nor logged. */
public sealed interface MailContent {

    Addressee to();

    String campaign();

    /** Somebody is asked for feedback on these people, by this link, until then. */
    record Invitation(Addressee to, String link, String campaign, List<Person> people, Instant closesAt)
            implements MailContent {

        public Invitation {
            requireNonNull(to, "to");
            requireNonNull(link, "link");
            requireNonNull(campaign, "campaign");
            requireNonNull(closesAt, "closesAt");
            people = List.copyOf(people);
        }

        @Override
        public String toString() {
            return "Invitation[withheld]";
        }
    }

    /** Somebody to give feedback on, and what the receiver of the mail is to them. */
    record Person(String name, String relationship) {

        public Person {
            requireNonNull(name, "name");
            requireNonNull(relationship, "relationship");
        }

        @Override
        public String toString() {
            return "Person[withheld]";
        }
    }

    /** A leader may read their report; the activation link is there for those who have no account yet. */
    record Report(Addressee to, String reportLink, @Nullable String activationLink, String campaign)
            implements MailContent {

        public Report {
            requireNonNull(to, "to");
            requireNonNull(reportLink, "reportLink");
            requireNonNull(campaign, "campaign");
        }

        @Override
        public String toString() {
            return "Report[withheld]";
        }
    }
}
