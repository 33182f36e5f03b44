package org.trust360.survey.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.roster.Enrolment;

/** The next cycle on a real store: same questionnaire, same people, what is different is told. */
class NextCyclesTests {

    @RegisterExtension
    private final CampaignWorld world = new CampaignWorld();

    @Test
    void asksTheSameOfTheSamePeopleOnceMore() {
        var released = released();
        var before = campaign(released);

        var next = campaign(planned(released));

        assertThat(next.state()).isEqualTo(CampaignState.DRAFT);
        assertThat(next.terms().name()).isEqualTo("Feedback (2)");
        assertThat(next.terms().questionnaire()).isEqualTo(before.terms().questionnaire());
        assertThat(next.terms().version()).isEqualTo(before.terms().version());
        assertThat(next.terms().threshold()).isEqualTo(before.terms().threshold());
        assertThat(next.terms().groups()).isEqualTo(before.terms().groups());
        assertThat(next.terms().chosen().orElseThrow())
                .containsExactlyInAnyOrderElementsOf(
                        ((Campaign.Opened) before).roster().subjects());
        assertThat(next.terms().lineage().previous()).contains(released);
        assertThat(next.terms().lineage().cycle()).isEqualTo(2);
        assertThat(next.terms().deadline()).isEqualTo(CampaignWorld.NOW.plus(Duration.ofDays(14)));
    }

    @Test
    void isPlannedOnceHoweverOftenItIsAskedFor() {
        var released = released();
        var first = planned(released);
        assertThat(planned(released)).isEqualTo(first);

        world.desk(CampaignWorld.NOW).cancel(first);

        assertThat(planned(released)).as("after the first was given up").isNotEqualTo(first);
    }

    @Test
    void letsTheReleasedCampaignBeFollowed() {
        var released = released();
        assertThat(campaign(released).state()).isEqualTo(CampaignState.RELEASED);

        planned(released);

        assertThat(campaign(released)).isInstanceOf(Campaign.Following.class);
        var view = world.overview().find(released).orElseThrow();
        assertThat(view.summary().next()).isEqualTo(NextStep.FOLLOWING);
        assertThat(view.after().next()).isPresent();
        assertThat(world.told(released)).as("nothing new is told").endsWith("campaign.released.v1");
    }

    @Test
    void isRefusedBeforeTheReportsAreReleased() {
        assertThat(cycles().plan(world.opened())).isEqualTo(new NextCycle.WrongState(CampaignState.COLLECTING));
        assertThat(cycles().plan("nobody")).isEqualTo(new NextCycle.NotFound());
    }

    @Test
    void tellsScoringWhatItFollows() {
        var next = planned(released());
        world.desk(CampaignWorld.NOW).open(next);

        assertThat(world.told(next)).containsExactly("campaign.opened.v1");
    }

    @Test
    void tellsWhoIsAskedOtherwise() {
        var released = released();
        world.importRelationships("""
                subject,rater,relationship
                ada,zed,manager
                ada,bo,direct-report
                ada,cy,peer
                ada,di,peer
                """);
        var draft = planned(released);

        var changes = changes().of(draft).orElseThrow();

        assertThat(changes.cycle()).isEqualTo(2);
        assertThat(changes.first())
                .contains(new CycleChange(CycleChange.Kind.OTHERWISE, "ada", "bo", Relationship.DIRECT_REPORT.word()));
        assertThat(changes().of(released)).as("only of a draft").isEmpty();
    }

    @Test
    void findsNothingDifferentWhereNothingIs() {
        assertThat(changes().of(planned(released())).orElseThrow().count()).isZero();
    }

    @Test
    void countsTheNameOn() {
        assertThat(NextCycles.name("Feedback", 2)).isEqualTo("Feedback (2)");
        assertThat(NextCycles.name("Feedback (2)", 3)).isEqualTo("Feedback (3)");
        assertThat(NextCycles.name("x".repeat(100), 2)).hasSize(100).endsWith("x (2)");
    }

    private String released() {
        var id = world.opened();
        world.sweep();
        world.desk(CampaignWorld.NOW).close(id);
        world.sweep();
        assertThat(world.desk(CampaignWorld.NOW).release(id)).isEqualTo(new Transition.Done());
        return id;
    }

    private String planned(String id) {
        return switch (cycles().plan(id)) {
            case NextCycle.Planned(var next) -> next;
            case NextCycle.NotFound _ -> throw new AssertionError("not found");
            case NextCycle.NotAllReleased _ -> throw new AssertionError("not all released");
            case NextCycle.WrongState(var state) -> throw new AssertionError(state);
        };
    }

    private Campaign campaign(String id) {
        return world.campaigns.find(id).orElseThrow();
    }

    private NextCycles cycles() {
        return new NextCycles(
                world.campaigns,
                new CampaignFollowing(world.campaigns),
                world.people,
                CampaignWorld.at(CampaignWorld.NOW));
    }

    private CycleChanges changes() {
        return new CycleChanges(world.campaigns, world.rosters, new Enrolment(world.relationships), world.people);
    }
}
