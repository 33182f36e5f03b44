package org.trust360.survey.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trust360.survey.campaign.CampaignWorld.NOW;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.events.ReportReleased;
import org.trust360.events.wire.Envelope;
import org.trust360.survey.plan.CampaignPlan;
import org.trust360.survey.plan.CoursePlan;
import org.trust360.survey.plan.PlanError;
import org.trust360.survey.plan.PlanFault;
import org.trust360.survey.plan.Planning;
import org.trust360.survey.plan.ReleaseRule;
import org.trust360.survey.plan.ReportTerms;

/** Who releases the reports is agreed before anybody answers, and kept to afterwards. */
class ReleaseRuleTests {

    @RegisterExtension
    private final CampaignWorld world = new CampaignWorld();

    @Test
    void releasesByItselfAtTheCloseWhereNobodyDecides() {
        var id = closed(new CoursePlan.Reports("close", true, false));

        assertThat(world.campaigns.find(id).orElseThrow().state()).isEqualTo(CampaignState.RELEASED);
        assertThat(world.told(id)).containsExactly("campaign.opened.v1", "campaign.closed.v1", "campaign.released.v1");
        assertThat(next(id)).isEqualTo(NextStep.RELEASED_AS_READY);
        releasedToBoth(id);
        assertThat(next(id)).isEqualTo(NextStep.RELEASED);
    }

    @Test
    void refusesToHrWhatIsForCoaches() {
        var id = closed(new CoursePlan.Reports("coach", true, false));

        assertThat(next(id)).isEqualTo(NextStep.COACHES_RELEASE);
        assertThat(world.desk(NOW).release(id)).isEqualTo(new Transition.ReleasedByCoaches());
    }

    @Test
    void isReleasedWithTheFirstReportThatACoachReleasesAndToldSoWithTheLast() {
        var id = closed(new CoursePlan.Reports("coach", true, false));
        var listener = listener();

        listener.on(released(id, "s1"));
        listener.on(released(id, "s1"));
        assertThat(state(id)).isEqualTo(CampaignState.RELEASED);
        assertThat(next(id)).isEqualTo(NextStep.COACHES_GO_ON);
        assertThat(world.told(id)).containsExactly("campaign.opened.v1", "campaign.closed.v1");
        listener.on(released(id, "s2"));
        listener.on(released(id, "s2"));

        assertThat(state(id)).isEqualTo(CampaignState.RELEASED);
        assertThat(next(id)).isEqualTo(NextStep.RELEASED);
        assertThat(world.told(id)).containsExactly("campaign.opened.v1", "campaign.closed.v1", "campaign.released.v1");
    }

    @Test
    void isFollowedFromTheFirstAnswerOnThoughOthersWaitForTheirCoach() {
        var id = closed(new CoursePlan.Reports("coach", true, false));
        listener().on(released(id, "s1"));

        new CampaignFollowing(world.campaigns).begin(id);
        assertThat(state(id)).isEqualTo(CampaignState.FOLLOWING);
        assertThat(next(id)).isEqualTo(NextStep.COACHES_GO_ON);

        listener().on(released(id, "s2"));
        assertThat(state(id)).isEqualTo(CampaignState.FOLLOWING);
        assertThat(next(id)).isEqualTo(NextStep.FOLLOWING);
        assertThat(world.told(id)).containsExactly("campaign.opened.v1", "campaign.closed.v1", "campaign.released.v1");
    }

    @Test
    void isNotGivenUpOnceSomebodyHasReadAReport() {
        var id = closed(new CoursePlan.Reports("coach", true, false));
        listener().on(released(id, "s1"));

        assertThat(world.desk(NOW).cancel(id)).isEqualTo(new Transition.WrongState(CampaignState.RELEASED));
    }

    /** The reports of a next cycle are made once all of the last are released. */
    @Test
    void isFollowedByNoCycleBeforeTheLastReportIsReleased() {
        var id = closed(new CoursePlan.Reports("coach", true, false));
        var cycles = new NextCycles(
                world.campaigns, new CampaignFollowing(world.campaigns), world.people, CampaignWorld.at(NOW));
        listener().on(released(id, "s1"));

        assertThat(cycles.plan(id)).isEqualTo(new NextCycle.NotAllReleased());
        listener().on(released(id, "s2"));
        assertThat(cycles.plan(id)).isInstanceOf(NextCycle.Planned.class);
    }

    @Test
    void seesWhatWasReleasedWhileTheLastCollectionsClosed() {
        var id = collecting(new CoursePlan.Reports("coach", true, false));
        world.desk(NOW).close(id);
        listener().on(released(id, "s1"));
        assertThat(state(id)).isEqualTo(CampaignState.CLOSED);

        world.sweep();

        assertThat(state(id)).isEqualTo(CampaignState.RELEASED);
    }

    @Test
    void waitsForHrAsUsual() {
        var id = closed(CoursePlan.Reports.USUAL);

        releasedToBoth(id);

        assertThat(world.campaigns.find(id).orElseThrow().state()).isEqualTo(CampaignState.CLOSED);
        assertThat(next(id)).isEqualTo(NextStep.RELEASE);
        assertThat(world.desk(NOW).release(id)).isEqualTo(new Transition.Done());
    }

    /** A2 */
    @Test
    void keepsWhatWasAgreed() {
        var id = closed(new CoursePlan.Reports("coach", false, true));

        assertThat(world.campaigns.find(id).orElseThrow().terms().course().reports())
                .isEqualTo(new ReportTerms(ReleaseRule.COACH, false, true));
    }

    @Test
    void knowsNoOtherRule() {
        assertThat(world.desk(NOW).plan(plan(new CoursePlan.Reports("boss", true, false))))
                .isEqualTo(new Planning.Faulty(List.of(new PlanError("release", "boss", PlanFault.RELEASE_UNKNOWN))));
    }

    private CampaignState state(String id) {
        return world.campaigns.find(id).orElseThrow().state();
    }

    private String collecting(CoursePlan.Reports reports) {
        var id = world.planned(plan(reports));
        world.desk(NOW).open(id);
        world.sweep();
        return id;
    }

    private String closed(CoursePlan.Reports reports) {
        var id = collecting(reports);
        world.desk(NOW).close(id);
        world.sweep();
        return id;
    }

    private static CampaignPlan plan(CoursePlan.Reports reports) {
        var plan = CampaignWorld.plan();
        var usual = CoursePlan.USUAL;
        return new CampaignPlan(
                plan.name(),
                plan.questionnaire(),
                plan.version(),
                plan.threshold(),
                plan.deadline(),
                plan.subjects(),
                plan.relationships(),
                true,
                new CoursePlan(false, Optional.empty(), Optional.empty(), true, usual.reminders(), reports),
                plan.unit(),
                plan.limits());
    }

    private void releasedToBoth(String id) {
        listener().on(released(id, "s1"));
        listener().on(released(id, "s2"));
    }

    private ReportEventListener listener() {
        return new ReportEventListener(
                world.reports,
                new CoachedReleases(world.campaigns, world.reports, (_, _) -> {}, CampaignWorld.at(NOW)),
                new PulseOpening(
                        world.campaigns,
                        new PulseOpening.PulseRosters(world.rosters, world.rosters, world.people),
                        new CampaignFollowing(world.campaigns),
                        CampaignWorld.at(CampaignWorld.NOW)),
                (id, campaign, subject, text) -> {});
    }

    private static Envelope<?> released(String campaign, String subject) {
        return Envelope.of(NOW, "/scoring-service", new ReportReleased(campaign + subject, campaign, subject));
    }

    private NextStep next(String id) {
        return world.overview().find(id).orElseThrow().summary().next();
    }
}
