package org.trust360.notification.wording;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
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
                known.contains(Placeholder.BUTTON) ? site.at("/…") : null,
                known.contains(Placeholder.ACCOUNT) ? site.at("/activate…") : null,
                people(occasion),
                known.contains(Placeholder.UNTIL) ? clock.instant().plus(AHEAD).truncatedTo(ChronoUnit.HOURS) : null,
                stoppable ? site.at("/stop/…") : null);
    }

    private static List<Person> people(Occasion occasion) {
        if (occasion == Occasion.INVITATION_SELF) {
            return List.of(new Person("Alex", "self"));
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
