package org.trust360.survey.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trust360.survey.campaign.CampaignWorld.NOW;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.survey.outlook.Outlook;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.plan.CampaignPlan;
import org.trust360.survey.plan.CoursePlan;
import org.trust360.survey.plan.PlanError;
import org.trust360.survey.plan.PlanFault;
import org.trust360.survey.plan.Planning;
import org.trust360.survey.plan.RaterLimits;
import org.trust360.survey.roster.Assignment;

class CampaignDeskTests {

    @RegisterExtension
    private final CampaignWorld world = new CampaignWorld();

    @Test
    void opensClosesAndReleases() {
        var id = world.planned();

        assertThat(world.desk(NOW).open(id)).isEqualTo(new Transition.Done());
        assertThat(world.told(id)).containsExactly("campaign.opened.v1");
        world.sweep();
        assertThat(world.desk(NOW).close(id)).isEqualTo(new Transition.Done());
        assertThat(world.desk(NOW).release(id)).isEqualTo(new Transition.StillClosing());
        world.sweep();
        assertThat(world.desk(NOW).release(id)).isEqualTo(new Transition.Done());
        assertThat(world.told(id)).containsExactly("campaign.opened.v1", "campaign.closed.v1", "campaign.released.v1");
        assertThat(world.campaigns.unfinished()).isEmpty();
    }

    @Test
    void refusesWhatTheStateDoesNotAllow() {
        var id = world.planned();
        var desk = world.desk(NOW);

        assertThat(desk.close(id)).isEqualTo(new Transition.WrongState(CampaignState.DRAFT));
        assertThat(desk.release(id)).isEqualTo(new Transition.WrongState(CampaignState.DRAFT));
        desk.open(id);
        assertThat(desk.open(id)).isEqualTo(new Transition.WrongState(CampaignState.COLLECTING));
        assertThat(desk.nominate(id)).isEqualTo(new Transition.WrongState(CampaignState.COLLECTING));
        assertThat(desk.release(id)).isEqualTo(new Transition.WrongState(CampaignState.COLLECTING));
        assertThat(desk.open("nowhere")).isEqualTo(new Transition.NotFound());
        assertThat(world.deadlines(NOW).move("nowhere", Phase.COLLECTING, NOW.plusSeconds(1)))
                .isEqualTo(new Transition.NotFound());
    }

    @Test
    void refusesToOpenPastTheDeadlineOrWithNobodyToRate() {
        var id = world.planned();
        assertThat(world.desk(NOW.plus(Duration.ofDays(14))).open(id))
                .isEqualTo(new Transition.DeadlineFaulty(PlanFault.DEADLINE_PAST));

        world.importRelationships("""
                subject,rater,relationship
                ada,zed,none
                ada,bo,none
                ada,cy,none
                ada,di,none
                ada,ed,none
                bo,zed,none
                bo,ada,none
                bo,cy,none
                """);
        assertThat(world.desk(NOW).open(id)).isEqualTo(new Transition.NobodyToRate());
        assertThat(world.frozenDocuments(id)).isZero();
    }

    @Test
    void opensForAnswersThatComeByImportWithoutAnyRaterInTheDirectory() {
        var byImport = new CampaignPlan(
                "Ratings of another tool",
                "trust-congruence-24",
                Optional.empty(),
                3,
                Optional.of(NOW.plus(Duration.ofDays(14))),
                Optional.of(List.of("zed")),
                List.of("direct-report"),
                false,
                CoursePlan.USUAL,
                Optional.empty(),
                RaterLimits.USUAL);
        var id = ((Planning.Planned) world.desk(NOW).plan(byImport)).id();

        assertThat(world.desk(NOW).open(id)).isEqualTo(new Transition.Done());
        assertThat(world.overview().find(id).orElseThrow().summary().subjects()).isOne();
    }

    /** A2: what HR imports later does not reach a campaign that is open. */
    @Test
    void a2GroupsFreezeAtOpening() {
        var id = world.opened();
        world.importRelationships("subject,rater,relationship\nada,bo,direct-report\nada,ed,none\ncy,di,peer\n");
        var facts = new CampaignDirectory(world.campaigns, world.questionnaires)
                .find(id)
                .orElseThrow();
        var ada = world.people.findByExternalId("ada").orElseThrow().id();

        assertThat(world.rosters.of(facts.roster(), ada))
                .extracting(Assignment::relationship)
                .containsExactlyInAnyOrder(
                        Relationship.SELF,
                        Relationship.MANAGER,
                        Relationship.PEER,
                        Relationship.PEER,
                        Relationship.PEER,
                        Relationship.DIRECT_REPORT);
        assertThat(world.overview().find(id).orElseThrow().summary().subjects()).isEqualTo(2);
        assertThat(world.overview().find(id).orElseThrow().raters()).isEqualTo(6);
    }

    @Test
    void manyWhoOpenAtOnceOpenOnceAndLeaveOneRoster() throws Exception {
        var id = world.planned();
        var results = AtOnce.run(8, () -> world.desk(NOW).open(id));

        assertThat(results).filteredOn(Transition.Done.class::isInstance).hasSize(1);
        assertThat(world.told(id)).containsExactly("campaign.opened.v1");
        assertThat(world.frozenDocuments(id)).isEqualTo(2);
        world.sweep();
        assertThat(world.neighbours.state()).hasSize(2 + 6);
    }

    @Test
    void closesByItselfOnceWhateverNumberOfInstancesLooks() throws Exception {
        var id = world.opened();
        var deadline = NOW.plus(Duration.ofDays(14));

        world.advance(id, deadline.minusSeconds(1));
        assertThat(world.campaigns.find(id).orElseThrow().state()).isEqualTo(CampaignState.COLLECTING);
        AtOnce.run(8, () -> {
            world.advance(id, deadline);
            return true;
        });
        assertThat(world.told(id)).containsExactly("campaign.opened.v1", "campaign.closed.v1");
    }

    @Test
    void movesTheDeadlineWhileAnswersAreTaken() {
        var id = world.opened();
        var later = NOW.plus(Duration.ofDays(30));

        assertThat(world.deadlines(NOW).move(id, Phase.COLLECTING, NOW))
                .isEqualTo(new Transition.DeadlineFaulty(PlanFault.DEADLINE_PAST));
        assertThat(world.deadlines(NOW).move(id, Phase.COLLECTING, later)).isEqualTo(new Transition.Done());
        world.advance(id, NOW.plus(Duration.ofDays(14)));
        assertThat(world.campaigns.find(id).orElseThrow().state()).isEqualTo(CampaignState.COLLECTING);
        world.desk(NOW).close(id);
        assertThat(world.deadlines(NOW).move(id, Phase.COLLECTING, later))
                .isEqualTo(new Transition.WrongState(CampaignState.CLOSED));
    }

    @Test
    void warnsOfGroupsThatCannotReachTheThreshold() {
        var outlook = world.overview().outlook(world.planned(), 0).orElseThrow();

        assertThat(outlook.subjects()).isEqualTo(2);
        assertThat(outlook.warnings())
                .containsExactlyInAnyOrder(
                        new Outlook.Warning.SmallGroup(
                                new Outlook.Subject("ada", "ada"), Relationship.DIRECT_REPORT, 1),
                        new Outlook.Warning.TooFewRaters(new Outlook.Subject("bo", "bo"), 2));
    }

    @Test
    void saysEverythingThatIsWrongWithAPlan() {
        var plan = new CampaignPlan(
                " ",
                "nowhere",
                Optional.of(2),
                2,
                Optional.of(NOW),
                Optional.of(List.of("ada", "x")),
                List.of("self", "boss"),
                true,
                CoursePlan.USUAL,
                Optional.empty(),
                RaterLimits.USUAL);

        assertThat(world.desk(NOW).plan(plan))
                .isEqualTo(new Planning.Faulty(List.of(
                        new PlanError("name", "", PlanFault.NAME_MISSING),
                        new PlanError("threshold", "", PlanFault.THRESHOLD_TOO_LOW),
                        new PlanError("deadline", "", PlanFault.DEADLINE_PAST),
                        new PlanError("relationships", "boss", PlanFault.RELATIONSHIP_INVALID),
                        new PlanError("questionnaire", "nowhere", PlanFault.QUESTIONNAIRE_UNKNOWN),
                        new PlanError("subjects", "x", PlanFault.SUBJECT_UNKNOWN))));
    }

    @Test
    void countsReportsAsASet() {
        var id = world.opened();
        world.reports.released(new CoachedCampaigns.ReadyReport(id + "s1", id, "s1", false));
        world.reports.ready(new CoachedCampaigns.ReadyReport(id + "s1", id, "s1", false));
        world.reports.ready(new CoachedCampaigns.ReadyReport(id + "s2", id, "s2", false));
        world.reports.ready(new CoachedCampaigns.ReadyReport(id + "s2", id, "s2", false));

        assertThat(world.reports.count(id)).isEqualTo(new Reports.Count(2, 1));
        assertThat(world.reports.count("other")).isEqualTo(new Reports.Count(0, 0));
    }
}
