package org.trust360.scoring.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.trust360.scoring.organisation.SimulatedOrganisation.LEADERS;
import static org.trust360.scoring.organisation.SimulatedOrganisation.picture;
import static org.trust360.scoring.organisation.SimulatedOrganisation.unitOf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.Sim360;
import org.trust360.scoring.organisation.OrganisationFigures.Reliability;
import org.trust360.scoring.organisation.OrganisationFigures.Unit;
import org.trust360.scoring.organisation.closing.OrganisationJson;

/** The picture of the simulated 360: 40 leaders, five of them in a unit of their own each time. */
class PictureOfCampaignTests {

    /** From 15-sim360.json: alpha and alpha within leader of others' behavior, and ICC(1), ICC(2) of it. */
    @Test
    void measuresHowReliableTheQuestionnaireIsHere() {
        var behavior = facet(made(LEADERS), "behavior");

        assertThat(behavior.leaders()).isEqualTo(40);
        assertThat(behavior.items()).isEqualTo(8);
        assertThat(behavior.alpha().value()).isEqualTo(0.91);
        assertThat(behavior.alphaWithin().value()).isEqualTo(0.89);
        assertThat(behavior.groupSize()).isEqualTo("n0");
        assertThat(behavior.icc1().value()).isEqualTo(0.42);
        assertThat(Objects.requireNonNull(behavior.alpha().low())).isLessThan(0.91);
        assertThat(Objects.requireNonNull(behavior.alpha().high())).isGreaterThan(0.91);
    }

    @Test
    void saysNothingOfReliabilityBelowTenLeaders() {
        var behavior = facet(made(LEADERS.subList(0, 9)), "behavior");

        assertThat(Stream.of(behavior.alpha(), behavior.alphaWithin(), behavior.icc1(), behavior.icc2()))
                .allSatisfy(figure -> assertThat(figure.missing()).isEqualTo("too-few-leaders"));
    }

    /** The simulated 360 does not ask whom people would follow. */
    @Test
    void saysThatFollowershipWasNotAsked() {
        assertThat(made(LEADERS).validity().predictors())
                .hasSize(4)
                .allSatisfy(predictor ->
                        assertThat(predictor.correlation().missing()).isEqualTo("not-asked"));
    }

    /** Raters who follow competence: it goes with being followed more closely than character does. */
    @Test
    void tellsWhatGoesWithBeingFollowed() {
        var r = SimulatedOrganisation.grown().validity().predictors().stream()
                .map(each -> Objects.requireNonNull(each.correlation().value()))
                .toList();
        double character = r.get(2);
        double competence = r.get(3);

        assertThat(competence).isGreaterThan(0.8).isGreaterThan(character + 0.05);
        assertThat(Set.copyOf(r)).hasSize(4);
    }

    /** A9: means over leaders' released means, gaps of exactly these. */
    @Test
    void showsTheMeansOfAUnitAndTheirDistances() {
        var production = unit(made(LEADERS), "Production");

        var theme = production.themes().getFirst();
        var expected = LEADERS.stream()
                .filter(leader -> "Production".equals(unitOf(leader)))
                .map(SimulatedOrganisation::report)
                .map(report -> report.themes().getFirst())
                .filter(each -> each.congruence().value() != null)
                .mapToDouble(each ->
                        Objects.requireNonNull(each.others().behavior().mean().value()))
                .average()
                .orElseThrow();
        assertThat(theme.behavior()).isCloseTo(expected, within(0.0501));
        assertThat(theme.behavior() * 10).isCloseTo(Math.rint(theme.behavior() * 10), within(1e-9));
        assertThat(theme.sayDo()).isCloseTo(theme.intention() - theme.behavior(), within(1e-9));
        assertThat(theme.doCredited()).isCloseTo(theme.behavior() - theme.perception(), within(1e-9));
    }

    /** A9: two leaders are no unit; nor may they be what is left of the whole without the units that are shown. */
    @Test
    void neverSinglesOutTwoLeaders() {
        var figures = made(LEADERS);

        // Everybody has a unit: the whole minus all other units would be the board. So the smallest of them goes, too.
        assertThat(figures.withheld()).containsExactly("Board", "Finance");
        assertThat(figures.units()).extracting(Unit::unit).containsExactly("Production", "Sales");
        assertThat(figures.whole()).hasSize(Sim360.THEMES);
    }

    @Test
    void makesNormsOfThirtyLeadersAndNotOfTwentyNine() {
        var norms = Objects.requireNonNull(picture(LEADERS).norms());

        assertThat(norms.id()).isEqualTo(Sim360.CAMPAIGN);
        assertThat(norms.themes()).hasSize(Sim360.THEMES);
        assertThat(norms.themes())
                .allSatisfy(theme -> assertThat(theme.sayDo().meanGap()).isBetween(0.05, 0.35));
        assertThat(norms.prior().variance()).isBetween(0.01, 0.08);
        assertThat(picture(LEADERS.subList(0, 29)).norms()).isNull();
        assertThat(made(LEADERS.subList(0, 29)).norms()).isNull();
    }

    @Test
    void doesNotDependOnTheOrderOfLeaders() {
        var seed = new Random().nextLong();
        var shuffled = new ArrayList<>(LEADERS);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(OrganisationJson.write(made(shuffled)))
                .as("seed %d", seed)
                .isEqualTo(OrganisationJson.write(made(LEADERS)));
    }

    @Test
    void tellsHowTheQuestionnaireWasAnswered() {
        var answers = made(LEADERS).answers();

        assertThat(answers.notJudged())
                .hasSize(3)
                .allSatisfy(facet ->
                        assertThat(Objects.requireNonNull(facet.rate().value())).isBetween(0.01, 0.2));
        assertThat(answers.straightLines().value()).isBetween(0.0, 0.2);
    }

    /** T4: nobody can be found in it, and no two leaders be put in an order. */
    @Test
    void namesNoLeader() {
        var json = OrganisationJson.write(made(LEADERS));

        assertThat(LEADERS).noneMatch(json::contains);
    }

    private static Reliability facet(OrganisationFigures figures, String word) {
        return figures.reliability().stream()
                .filter(reliability -> reliability.facet().equals(word))
                .findAny()
                .orElseThrow();
    }

    private static Unit unit(OrganisationFigures figures, String label) {
        return figures.units().stream()
                .filter(unit -> unit.unit().equals(label))
                .findAny()
                .orElseThrow();
    }

    private static OrganisationFigures made(List<String> leaders) {
        return picture(leaders).figures();
    }
}
