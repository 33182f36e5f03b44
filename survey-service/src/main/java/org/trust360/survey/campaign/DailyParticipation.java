package org.trust360.survey.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.trust360.survey.participation.Participation;
import org.trust360.survey.participation.ParticipationSnapshot;
import org.trust360.survey.participation.Participations;
import org.trust360.survey.people.People;

/** Participation as of today: taken at the first look of a day, and for everybody the same until the next day. */
@Component
class DailyParticipation {

    private static final int BATCH = 1_000;

    private final Participations snapshots;
    private final Invitations invitations;
    private final People people;
    private final Clock clock;

    DailyParticipation(Participations snapshots, Invitations invitations, People people, Clock clock) {
        this.snapshots = snapshots;
        this.invitations = invitations;
        this.people = people;
        this.clock = clock;
    }

    /** Nothing where nobody is written to, or not everybody yet. */
    Optional<ParticipationSnapshot> of(Campaign.Opened campaign) {
        boolean launching = campaign instanceof Campaign.Collecting it && !it.launched();
        if (launching || !campaign.terms().invites()) {
            return Optional.empty();
        }
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return snapshots.find(campaign.id(), today).or(() -> {
            snapshots.enter(campaign.id(), taken(campaign, today));
            return snapshots.find(campaign.id(), today);
        });
    }

    private ParticipationSnapshot taken(Campaign.Opened campaign, LocalDate today) {
        var participation = new Participation(campaign.terms().threshold());
        var batch = new ArrayList<Invitations.Share>(BATCH);
        invitations.forEachShare(campaign.id(), share -> {
            batch.add(share);
            if (batch.size() == BATCH) {
                add(batch, participation);
            }
        });
        add(batch, participation);
        return new ParticipationSnapshot(today, participation.percent(), participation.units());
    }

    private void add(List<Invitations.Share> batch, Participation participation) {
        var known = people.findAll(batch.stream().map(Invitations.Share::rater).toList());
        for (var share : batch) {
            var person = known.get(share.rater());
            participation.add(person == null ? "" : person.unit(), share.asked(), share.answered());
        }
        batch.clear();
    }
}
