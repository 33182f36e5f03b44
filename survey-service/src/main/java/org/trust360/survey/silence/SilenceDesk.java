package org.trust360.survey.silence;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.trust360.events.MailKind;
import org.trust360.survey.invitation.LinkSecret;
import org.trust360.survey.invitation.PublicUrl;
import org.trust360.survey.mail.MailWishes;
import org.trust360.survey.silence.Wishes.Holder;

/**
 * Takes wishes, and keeps to them. The link is no sign-in: it reads nothing but a campaign's name and can do nothing but
 * this, so that it may stand in an address, where mail programs post to it (RFC 8058).
 */
class SilenceDesk implements MailWishes {

    private static final Duration VALID_FOR = Duration.ofDays(400);

    private final Wishes wishes;
    private final PublicUrl url;
    private final Clock clock;

    SilenceDesk(Wishes wishes, PublicUrl url, Clock clock) {
        this.wishes = wishes;
        this.url = url;
        this.clock = clock;
    }

    @Override
    public boolean allow(MailKind kind, String campaign, String person) {
        return wishes.of(person).allows(kind, campaign);
    }

    @Override
    public String stopLink(String campaign, String person) {
        var secret = LinkSecret.mint();
        wishes.addLink(
                secret.stopHash(), new Holder(person, campaign), clock.instant().plus(VALID_FOR));
        return url.stop(secret.text());
    }

    /** The same nothing for a link that is wrong, unknown or expired. */
    Optional<Holder> holder(String token) {
        return LinkSecret.parse(token).flatMap(secret -> wishes.find(secret.stopHash(), clock.instant()));
    }

    Wish wish(Holder holder) {
        return wishes.of(holder.person());
    }

    void choose(Holder holder, Choice choice) {
        switch (choice) {
            case CAMPAIGN -> wishes.silence(holder);
            case REMINDERS -> wishes.silenceReminders(holder.person());
            case EVERYTHING -> wishes.restore(holder);
        }
    }

    @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT1H")
    void sweep() {
        wishes.removeExpired(clock.instant());
    }
}
