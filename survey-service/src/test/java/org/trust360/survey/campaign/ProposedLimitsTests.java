package org.trust360.survey.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trust360.survey.campaign.CampaignWorld.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.survey.outlook.Outlook;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.plan.CampaignPlan;
import org.trust360.survey.plan.RaterLimits;

/** The limits of a plan hold for what was proposed as well: HR is told before collecting starts. */
class ProposedLimitsTests {

    private static final Instant PROPOSED = NOW.plus(Duration.ofDays(7));
    private static final Instant APPROVED = NOW.plus(Duration.ofDays(10));
    private static final Instant LATER = APPROVED.plus(Duration.ofDays(1));

    @RegisterExtension
    private final CampaignWorld world = new CampaignWorld();

    @Test
    void hrSeesWhatIsMissingWhileItIsProposed() {
        var id = nominating(new RaterLimits(Map.of(Relationship.DIRECT_REPORT, new RaterLimits.Range(2, 0)), 10));
        assertThat(world.overview().outlook(id, 0)).isEmpty();
        world.sweep();

        var outlook = world.overview().outlook(id, 0).orElseThrow();
        assertThat(outlook.violations()).isEqualTo(2);
        assertThat(outlook.warnings())
                .contains(new Outlook.Warning.BelowMinimum(
                        new Outlook.Subject("ada", "ada"), Relationship.DIRECT_REPORT, 1, 2));
    }

    @Test
    void theClockStartsNothingAgainstTheLimits() {
        var id = held();

        world.advance(id, LATER);
        assertThat(next(id)).isEqualTo(NextStep.LIMITS_NOT_KEPT);
        assertThat(world.told(id)).isEmpty();
        assertThat(world.frozenDocuments(id)).isZero();
        assertThat(world.desk(LATER).open(id)).isEqualTo(new Transition.LimitsExceeded(2));
    }

    @Test
    void hrMayStartAllTheSame() {
        var id = held();

        assertThat(world.desk(LATER).openDespiteLimits(id)).isEqualTo(new Transition.Done());
        assertThat(world.told(id)).containsExactly("campaign.opened.v1");
    }

    @Test
    void aDraftIsPlannedAnewInsteadOfOpenedAgainstItsLimits() {
        var id = world.planned(plan(CampaignWorld.plan(), new RaterLimits(Map.of(), 1)));

        assertThat(world.desk(NOW).openDespiteLimits(id)).isInstanceOf(Transition.LimitsExceeded.class);
    }

    @Test
    void moreTimeToDecideLetsItGoOn() {
        var id = held();

        assertThat(world.deadlines(APPROVED).move(id, Phase.APPROVING, LATER)).isEqualTo(new Transition.Done());
        assertThat(next(id)).isEqualTo(NextStep.APPROVING_UNTIL);
        world.advance(id, LATER);
        assertThat(next(id)).isEqualTo(NextStep.LIMITS_NOT_KEPT);
    }

    @Test
    void saysWhoIsLeftOutBecauseNobodyRatesThem() {
        var id = nominating(RaterLimits.USUAL);
        world.sweep();
        world.neighbours.forgetNominations();

        var outlook = world.overview().outlook(id, 0).orElseThrow();
        assertThat(outlook.warnings()).hasSize(2).allMatch(Outlook.Warning.LeftOut.class::isInstance);
        assertThat(outlook.violations()).isZero();
        var chosen = world.planned(chosen("di"));
        assertThat(world.overview().outlook(chosen, 0).orElseThrow().warnings())
                .containsExactly(new Outlook.Warning.LeftOut(new Outlook.Subject("di", "di")));
    }

    /** Nominating, and the time to decide is over, but two groups are below their minimum. */
    private String held() {
        var id = nominating(new RaterLimits(Map.of(Relationship.DIRECT_REPORT, new RaterLimits.Range(2, 0)), 10));
        world.sweep();
        world.advance(id, PROPOSED);
        world.sweep();
        world.advance(id, APPROVED);
        return id;
    }

    private String nominating(RaterLimits limits) {
        var id = world.planned(plan(NominatingPlan.plan(), limits));
        assertThat(world.desk(NOW).nominate(id)).isEqualTo(new Transition.Done());
        return id;
    }

    private NextStep next(String id) {
        return NextSteps.of(world.campaigns.find(id).orElseThrow(), new Reports.Count(0, 0), APPROVED);
    }

    private static CampaignPlan chosen(String subject) {
        var plan = plan(CampaignWorld.plan(), RaterLimits.USUAL);
        return with(plan, Optional.of(List.of(subject)), plan.limits());
    }

    private static CampaignPlan plan(CampaignPlan plan, RaterLimits limits) {
        return with(plan, plan.subjects(), limits);
    }

    private static CampaignPlan with(CampaignPlan plan, Optional<List<String>> subjects, RaterLimits limits) {
        return new CampaignPlan(
                plan.name(),
                plan.questionnaire(),
                plan.version(),
                plan.threshold(),
                plan.deadline(),
                subjects,
                plan.relationships(),
                plan.invites(),
                plan.course(),
                plan.unit(),
                limits);
    }
}
