package org.trust360.survey.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trust360.survey.campaign.CampaignWorld.NOW;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.survey.outlook.Outlook;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.plan.CampaignPlan;
import org.trust360.survey.plan.PlanError;
import org.trust360.survey.plan.PlanFault;
import org.trust360.survey.plan.Planning;
import org.trust360.survey.plan.RaterLimits;

/** How many may rate somebody and be asked: told before opening, kept at opening. */
class PlanLimitsTests {

    @RegisterExtension
    private final CampaignWorld world = new CampaignWorld();

    @Test
    void warnsOfAGroupBelowItsMinimumAndDoesNotOpen() {
        var id = planned(limits(Relationship.DIRECT_REPORT, 2, 0, 10));

        var outlook = outlook(id);
        assertThat(outlook.violations()).isEqualTo(2);
        assertThat(outlook.warnings().getFirst()).isInstanceOf(Outlook.Warning.BelowMinimum.class);
        assertThat(world.desk(NOW).open(id)).isEqualTo(new Transition.LimitsExceeded(2));
        assertThat(world.frozenDocuments(id)).isZero();
    }

    @Test
    void warnsOfAGroupAboveItsMaximumAndDoesNotOpen() {
        var id = planned(limits(Relationship.PEER, 0, 1, 10));

        assertThat(outlook(id).warnings())
                .contains(new Outlook.Warning.AboveMaximum(
                        new Outlook.Subject("ada", "ada"), Relationship.PEER, peersOf("ada"), 1));
        assertThat(world.desk(NOW).open(id)).isInstanceOf(Transition.LimitsExceeded.class);
    }

    @Test
    void saysWhomToAskInsteadOfSomebodyWhoIsAskedTooOften() {
        world.importFiles("""
                id,name,email,manager
                boss,Boss,boss@example.org,
                s1,One,s1@example.org,boss
                s2,Two,s2@example.org,boss
                busy,Busy,busy@example.org,boss
                free,Free,free@example.org,boss
                some,Some,some@example.org,boss
                """, """
                subject,rater,relationship
                s1,busy,peer
                s2,busy,peer
                s2,some,peer
                """);
        var id = planned(List.of("s1", "s2"), new RaterLimits(Map.of(), 1));

        var first = outlook(id).warnings().getFirst();
        assertThat(first).isInstanceOf(Outlook.Warning.AskedTooOften.class);
        var often = (Outlook.Warning.AskedTooOften) first;
        assertThat(often.subject()).isEqualTo(new Outlook.Subject("busy", "Busy"));
        assertThat(often.asked()).isEqualTo(2);
        assertThat(often.hints()).singleElement().satisfies(hint -> {
            assertThat(hint.group()).isEqualTo(Relationship.PEER);
            assertThat(hint.instead().orElseThrow().externalId()).isEqualTo("free");
        });
        assertThat(world.desk(NOW).open(id)).isEqualTo(new Transition.LimitsExceeded(1));
    }

    @Test
    void opensWhereTheLimitsAreKept() {
        var id = planned(limits(Relationship.PEER, 0, 5, 10));

        assertThat(outlook(id).violations()).isZero();
        assertThat(world.desk(NOW).open(id)).isEqualTo(new Transition.Done());
    }

    @Test
    void pagesHundredsOfWarnings() {
        var people = IntStream.range(0, 120)
                .mapToObj(i -> "t%03d,T,t@example.org".formatted(i))
                .collect(Collectors.joining("\n", "id,name,email\nr,R,r@example.org\n", "\n"));
        var relationships = IntStream.range(0, 120)
                .mapToObj(i -> "t%03d,r,peer".formatted(i))
                .collect(Collectors.joining("\n", "subject,rater,relationship\n", "\n"));
        world.importFiles(people, relationships);
        var id = planned(IntStream.range(0, 120).mapToObj("t%03d"::formatted).toList(), RaterLimits.USUAL);

        var overview = world.overview();
        var pages = IntStream.range(0, 4)
                .mapToObj(page -> overview.outlook(id, page).orElseThrow())
                .toList();
        assertThat(pages).allMatch(page -> page.warningCount() == 121);
        assertThat(pages.stream().map(page -> page.warnings().size())).containsExactly(50, 50, 21, 0);
        assertThat(pages.getFirst().warnings().getFirst()).isInstanceOf(Outlook.Warning.AskedTooOften.class);
        assertThat(pages.stream().flatMap(page -> page.warnings().stream()).distinct())
                .hasSize(121);
    }

    @Test
    void takesThePeopleOfAUnitButNobodyFromOutside() {
        world.importFiles(
                "id,name,email,unit,external\nu1,U,u@example.org,North,\nu2,U,u@example.org,North,yes\n", null);

        var id = ((Planning.Planned) world.desk(NOW).plan(ofUnit("North"))).id();
        assertThat(world.overview().find(id).orElseThrow().chosen()).hasValue(1);
        assertThat(world.desk(NOW).plan(ofUnit("South")))
                .isEqualTo(new Planning.Faulty(List.of(new PlanError("unit", "South", PlanFault.UNIT_UNKNOWN))));
    }

    @ParameterizedTest
    @CsvSource({"-1,0,10", "0,101,10", "101,0,10", "3,2,10", "0,-1,10", "0,0,0", "0,0,1001"})
    void refusesLimitsThatMakeNoSense(int least, int most, int perRater) {
        assertThat(world.desk(NOW).plan(plan(Optional.empty(), limits(Relationship.PEER, least, most, perRater))))
                .isEqualTo(new Planning.Faulty(List.of(new PlanError("limits", "", PlanFault.LIMITS_INVALID))));
    }

    private int peersOf(String externalId) {
        var subject = world.people.findByExternalId(externalId).orElseThrow();
        return Math.toIntExact(world.relationships.ratersOf(subject.id()).values().stream()
                .filter(Relationship.PEER::equals)
                .count());
    }

    private Outlook outlook(String id) {
        return world.overview().outlook(id, 0).orElseThrow();
    }

    private String planned(RaterLimits limits) {
        return ((Planning.Planned) world.desk(NOW).plan(plan(Optional.empty(), limits))).id();
    }

    private String planned(List<String> subjects, RaterLimits limits) {
        return ((Planning.Planned) world.desk(NOW).plan(plan(Optional.of(subjects), limits))).id();
    }

    private static RaterLimits limits(Relationship group, int least, int most, int perRater) {
        return new RaterLimits(Map.of(group, new RaterLimits.Range(least, most)), perRater);
    }

    private static CampaignPlan ofUnit(String unit) {
        var plan = CampaignWorld.plan();
        return new CampaignPlan(
                plan.name(),
                plan.questionnaire(),
                plan.version(),
                plan.threshold(),
                plan.deadline(),
                Optional.empty(),
                plan.relationships(),
                true,
                plan.course(),
                Optional.of(unit),
                plan.limits());
    }

    private static CampaignPlan plan(Optional<List<String>> subjects, RaterLimits limits) {
        var plan = CampaignWorld.plan();
        return new CampaignPlan(
                plan.name(),
                plan.questionnaire(),
                plan.version(),
                plan.threshold(),
                plan.deadline(),
                subjects,
                plan.relationships(),
                true,
                plan.course(),
                Optional.empty(),
                limits);
    }
}
