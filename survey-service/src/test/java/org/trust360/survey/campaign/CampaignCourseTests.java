package org.trust360.survey.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trust360.survey.campaign.CampaignWorld.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.survey.plan.PlanFault;

/** The phases before collecting, what follows by itself at their ends, and giving a campaign up. */
class CampaignCourseTests {

    private static final Instant PROPOSED = NOW.plus(Duration.ofDays(7));
    private static final Instant APPROVED = NOW.plus(Duration.ofDays(10));
    private static final Instant LATER = NOW.plus(Duration.ofDays(8));

    @RegisterExtension
    private final CampaignWorld world = new CampaignWorld();

    @Test
    void asksForProposalsThenForApprovalThenCollectsAllByItself() {
        var id = world.nominating();
        assertThat(next(id, NOW)).startsWith("preparing");
        world.sweep();
        assertThat(world.neighbours.told(id, Notice.Kind.NOMINATION)).hasSize(2);
        assertThat(next(id, NOW)).isEqualTo("proposing-until " + PROPOSED);

        world.advance(id, PROPOSED.minusSeconds(1));
        assertThat(world.neighbours.told(id, Notice.Kind.APPROVAL)).isEmpty();
        world.advance(id, PROPOSED);
        world.sweep();
        assertThat(world.neighbours.told(id, Notice.Kind.APPROVAL)).containsExactly("approver");
        assertThat(next(id, PROPOSED)).isEqualTo("approving-until " + APPROVED);

        world.advance(id, APPROVED.minusSeconds(1));
        assertThat(stateOf(id)).isEqualTo(CampaignState.NOMINATING);
        world.advance(id, APPROVED);
        world.sweep();
        assertThat(next(id, APPROVED)).isEqualTo("closes-at-deadline " + NOW.plus(Duration.ofDays(14)));
        assertThat(world.told(id)).containsExactly("campaign.opened.v1");
        assertThat(world.overview().find(id).orElseThrow().raters()).isEqualTo(6);
    }

    @Test
    void opensOnceWhateverNumberOfInstancesLooks() throws Exception {
        var id = world.nominating();
        world.sweep();
        AtOnce.run(8, () -> {
            world.advance(id, PROPOSED);
            return true;
        });
        world.sweep();
        assertThat(world.neighbours.told(id, Notice.Kind.APPROVAL)).hasSize(1);

        AtOnce.run(8, () -> {
            world.advance(id, APPROVED);
            return true;
        });
        assertThat(world.told(id)).containsExactly("campaign.opened.v1");
        assertThat(world.frozenDocuments(id)).isEqualTo(2);
    }

    @Test
    void hrMayStartCollectingBeforeAllIsApproved() {
        var id = world.nominating();
        assertThat(world.desk(NOW).open(id)).isEqualTo(new Transition.WrongState(CampaignState.NOMINATING));
        world.sweep();

        assertThat(world.desk(NOW).open(id)).isEqualTo(new Transition.Done());
        assertThat(stateOf(id)).isEqualTo(CampaignState.COLLECTING);
    }

    @Test
    void staysWhereItIsWhenNobodyWouldRateAnybody() {
        var id = world.nominating();
        world.advance(id, PROPOSED);
        world.neighbours.forgetNominations();
        world.sweep();
        world.advance(id, PROPOSED);
        world.sweep();
        world.neighbours.forgetNominations();
        world.advance(id, APPROVED);

        assertThat(stateOf(id)).isEqualTo(CampaignState.NOMINATING);
        assertThat(next(id, APPROVED.plusSeconds(60))).startsWith("nobody-nominated");
        assertThat(world.frozenDocuments(id)).isZero();
    }

    @Test
    void refusesToNominateWhereThatIsNotPlannedOrTooLate() {
        assertThat(world.desk(NOW).nominate(world.planned())).isEqualTo(new Transition.WrongState(CampaignState.DRAFT));
        var late = world.planned(NominatingPlan.plan());

        assertThat(world.desk(PROPOSED).nominate(late))
                .isEqualTo(new Transition.DeadlineFaulty(PlanFault.NOMINATION_PAST));
        assertThat(world.desk(NOW).nominate("nowhere")).isEqualTo(new Transition.NotFound());
    }

    @Test
    void movesThePhasesWhileTheyLastAndKeepsTheirOrder() {
        var id = world.nominating();
        world.sweep();

        assertThat(move(NOW, id, Phase.PROPOSING, LATER)).isEqualTo(new Transition.Done());
        assertThat(next(id, NOW)).isEqualTo("proposing-until " + LATER);
        assertThat(move(NOW, id, Phase.PROPOSING, APPROVED))
                .isEqualTo(new Transition.DeadlineFaulty(PlanFault.APPROVAL_BEFORE_NOMINATION));
        assertThat(move(NOW, id, Phase.COLLECTING, LATER))
                .isEqualTo(new Transition.DeadlineFaulty(PlanFault.APPROVAL_AFTER_DEADLINE));
        world.advance(id, LATER);
        assertThat(move(LATER, id, Phase.PROPOSING, LATER.plusSeconds(60)))
                .isEqualTo(new Transition.WrongState(CampaignState.NOMINATING));
        assertThat(move(LATER, id, Phase.APPROVING, APPROVED.plusSeconds(60))).isEqualTo(new Transition.Done());
        assertThat(move(NOW, world.opened(), Phase.APPROVING, APPROVED))
                .isEqualTo(new Transition.WrongState(CampaignState.COLLECTING));
    }

    @Test
    void cancellingTellsEverybodyWhoWasAskedAndTakesNoMoreAnswers() {
        var id = world.opened();
        world.sweep();
        var asked = world.neighbours.state().keySet().stream()
                .filter(key -> key.startsWith("invitation"))
                .map(key -> key.substring(key.indexOf('/') + 1))
                .sorted()
                .toList();

        assertThat(world.desk(NOW).cancel(id)).isEqualTo(new Transition.Done());
        assertThat(next(id, NOW)).startsWith("cancelling");
        world.sweep();
        assertThat(world.neighbours.told(id, Notice.Kind.CANCELLED))
                .isEqualTo(asked)
                .hasSize(6);
        assertThat(world.neighbours.state()).containsValue("closed").doesNotContainValue("open");
        assertThat(next(id, NOW)).startsWith("none");
        assertThat(world.desk(NOW).cancel(id)).isEqualTo(new Transition.WrongState(CampaignState.CANCELLED));
    }

    @Test
    void cancellingWorksUntilReleaseAndTellsNobodyWhoWasNotAsked() {
        var draft = world.planned();
        assertThat(world.desk(NOW).cancel(draft)).isEqualTo(new Transition.Done());
        assertThat(world.campaigns.unfinished()).isEmpty();

        var nominating = world.nominating();
        world.sweep();
        world.desk(NOW).cancel(nominating);
        world.sweep();
        assertThat(world.neighbours.told(nominating, Notice.Kind.CANCELLED))
                .isEqualTo(world.neighbours.told(nominating, Notice.Kind.NOMINATION));

        var closed = world.opened();
        world.sweep();
        world.desk(NOW).close(closed);
        world.sweep();
        assertThat(world.desk(NOW).cancel(closed)).isEqualTo(new Transition.Done());
        assertThat(world.desk(NOW).release(closed)).isEqualTo(new Transition.WrongState(CampaignState.CANCELLED));
        assertThat(List.of(draft, nominating, closed))
                .allSatisfy(id -> assertThat(stateOf(id)).isEqualTo(CampaignState.CANCELLED));
    }

    @Test
    void closingTellsThoseWhoAreRated() {
        var id = world.opened();
        world.sweep();
        world.desk(NOW).close(id);
        world.sweep();

        assertThat(world.neighbours.told(id, Notice.Kind.CLOSED)).hasSize(2);
    }

    /** A11: within a day every look is the same, whoever answers meanwhile and whichever instance is asked. */
    @Test
    void a11ParticipationStandsForADay() {
        var id = world.opened();
        assertThat(participation(id, NOW)).isEqualTo("none");
        world.sweep();
        assertThat(participation(id, NOW)).isEqualTo("2026-11-21 0");
        world.neighbours.state().keySet().stream()
                .filter(key -> key.startsWith("invitation"))
                .forEach(key -> world.neighbours.answered(key.substring(key.indexOf('/') + 1)));

        assertThat(participation(id, NOW.plus(Duration.ofHours(13)))).isEqualTo("2026-11-21 0");
        assertThat(participation(id, NOW.plus(Duration.ofHours(14)))).isEqualTo("2026-11-22 100");
    }

    private String participation(String id, Instant now) {
        return world.overview(now)
                .find(id)
                .flatMap(CampaignView::participation)
                .map(snapshot -> snapshot.day() + " " + snapshot.percent().orElseThrow())
                .orElse("none");
    }

    private Transition move(Instant now, String id, Phase phase, Instant to) {
        return world.deadlines(now).move(id, phase, to);
    }

    private CampaignState stateOf(String id) {
        return world.campaigns.find(id).orElseThrow().state();
    }

    private String next(String id, Instant now) {
        var campaign = world.campaigns.find(id).orElseThrow();
        return NextSteps.of(campaign, new Reports.Count(0, 0), now).word() + " " + NextSteps.at(campaign);
    }
}
