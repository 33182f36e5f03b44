package org.trust360.notification.wording;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.trust360.notification.content.Addressee;
import org.trust360.notification.content.MailContent;
import org.trust360.notification.content.MailContent.Person;
import org.trust360.notification.letter.Occasion;
import org.trust360.notification.letter.Placeholder;

/** Somebody who does not exist, for looking at letters. */
final class Samples {

    private static final Duration AHEAD = Duration.ofDays(14);
    private static final int MINUTES = 7;
    private static final int MINUTES_OF_A_PULSE = 1;

    private final Site site;
    private final Clock clock;

    Samples(Site site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    MailContent of(Occasion occasion, Locale language) {
        var german = language.equals(Locale.GERMAN);
        var known = occasion.known();
        var stoppable = occasion != Occasion.RELEASE && occasion != Occasion.ACCOUNT_LINK;
        return new MailContent(
                new Addressee("alex@example.org", german ? "Alex Muster" : "Alex Sample", language.getLanguage()),
                german ? "Führung 2027" : "Leadership 2027",
                link(known, Placeholder.BUTTON, "/…"),
                link(known, Placeholder.ACCOUNT, "/activate…"),
                people(occasion),
                known.contains(Placeholder.UNTIL) ? clock.instant().plus(AHEAD).truncatedTo(ChronoUnit.HOURS) : null,
                stoppable ? site.at("/stop/…") : null,
                known.contains(Placeholder.MESSAGE) ? message(german) : null,
                minutes(occasion),
                isPulse(occasion) ? "pulse" : null);
    }

    private @Nullable String link(Set<Placeholder> known, Placeholder wanted, String path) {
        return known.contains(wanted) ? site.at(path) : null;
    }

    private static @Nullable Integer minutes(Occasion occasion) {
        if (!occasion.known().contains(Placeholder.MINUTES)) {
            return null;
        }
        return isPulse(occasion) ? MINUTES_OF_A_PULSE : MINUTES;
    }

    private static boolean isPulse(Occasion occasion) {
        return occasion == Occasion.PULSE || occasion == Occasion.PULSE_REMINDER;
    }

    private static String message(boolean german) {
        return german
                ? "Danke, dass Sie sich Zeit genommen haben.\n\nIch versuche, früher zu sagen, was noch offen ist."
                : "Thank you for taking the time.\n\nI will try to say earlier what is still open.";
    }

    private static List<Person> people(Occasion occasion) {
        if (occasion == Occasion.INVITATION_SELF) {
            return List.of(new Person("Alex", "self"));
        }
        if (occasion == Occasion.SHARE_BACK) {
            return List.of(new Person("Kim Example", "other"));
        }
        if (isPulse(occasion)) {
            return List.of(new Person("Kim Example", "peer"));
        }
        if (occasion == Occasion.COACHING || occasion == Occasion.CONVERSATION) {
            return List.of(new Person("Jo Instance", "coached"), new Person("Kim Example", "coached"));
        }
        return occasion.known().contains(Placeholder.PEOPLE)
                ? List.of(new Person("Kim Example", "direct-report"), new Person("Jo Instance", "peer"))
                : List.of();
    }

    /** Where people reach the suite. */
    @ConfigurationProperties("trust360")
    record Site(@DefaultValue("http://localhost:8360") URI publicUrl) {

        String at(String path) {
            return publicUrl + path;
        }
    }
}
