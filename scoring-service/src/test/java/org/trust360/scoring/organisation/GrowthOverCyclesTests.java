package org.trust360.scoring.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.scoring.Sim360;
import org.trust360.scoring.answersheet.AnswerSheet;
import org.trust360.scoring.audit.RollUpAuditor;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.organisation.OrganisationFigures.Growth;
import org.trust360.scoring.publication.Publication;

/** How the organisation changed between two campaigns on the simulated 360, over leaders who are in both. */
class GrowthOverCyclesTests {

    private static final Campaign BEFORE = named("before");
    private static final Campaign AFTER = named("after");

    /** Those with figures in every theme, so that who is in a figure is who is in the campaign. */
    private static final List<String> LEADERS = SimulatedOrganisation.LEADERS.stream()
            .filter(leader -> SimulatedOrganisation.report(leader).themes().stream()
                    .allMatch(theme -> theme.congruence().value() != null))
            .limit(30)
            .toList();

    @Test
    void tellsNoChangeWhereThereIsNone() {
        var growth = growth(LEADERS, LEADERS, answer -> answer);

        assertThat(growth.since()).isEqualTo("before");
        assertThat(growth.themes()).hasSize(Sim360.THEMES).allSatisfy(theme -> {
            assertThat(theme.behavior().told()).isEqualTo("none");
            assertThat(theme.behavior().change().value()).isZero();
            assertThat(theme.leaders()).isEqualTo("20+");
        });
    }

    /** Everybody says one point less than before: behavior fell, and nobody's own intention did. */
    @Test
    void tellsAFall() {
        var growth = growth(LEADERS, LEADERS, answer -> Math.max(1, answer - 1));

        assertThat(growth.themes()).allSatisfy(theme -> {
            assertThat(theme.behavior().told()).isEqualTo("down");
            assertThat(theme.perception().told()).isEqualTo("down");
            assertThat(theme.intention().told()).isEqualTo("none");
            var change = theme.behavior().change();
            assertThat(Objects.requireNonNull(change.value())).isCloseTo(-0.95, within(0.1));
            assertThat(Objects.requireNonNull(change.high())).isNegative();
        });
    }

    @Test
    void saysNothingOfFewerThanTenLeadersInBoth() {
        assertThat(growth(LEADERS.subList(0, 20), LEADERS.subList(11, 30), answer -> answer)
                        .themes())
                .isEmpty();
        assertThat(growth(LEADERS.subList(0, 20), LEADERS.subList(10, 30), answer -> answer)
                        .themes())
                .hasSize(Sim360.THEMES);
    }

    /**
     * A9: the mean of all before, minus the mean of all after, minus the change would be what is said of the one who
     * left. So three or more, or nobody, are left over on either side; and the auditor passes everything that HR has of
     * either campaign and both halves of the change.
     */
    @ParameterizedTest(name = "{0} leave, {1} join")
    @CsvSource({"1, 0", "0, 1", "2, 0", "0, 2", "1, 1", "2, 1", "1, 2", "2, 2", "3, 1", "1, 3", "3, 3", "5, 4"})
    void neverSinglesOutWhoLeftOrJoined(int leave, int join) {
        var before = LEADERS.subList(0, 20);
        var after = LEADERS.subList(leave, 20 + join);
        var earlier = picture(BEFORE, before, answer -> answer);
        var later = later(earlier, before, after);

        assertThat(Objects.requireNonNull(later.figures().growth()).themes()).hasSize(Sim360.THEMES);
        for (var growth : later.released().stream()
                .filter(figure -> figure.name().equals("growth"))
                .toList()) {
            assertThat(without(before, growth)).isNotIn(1, 2);
            assertThat(without(after, growth)).isNotIn(1, 2);
            assertThat(RollUpAuditor.violations(later.released().stream()
                            .filter(figure -> figure.theme().equals(growth.theme()))
                            .map(figure -> figure.rollUp(0))
                            .toList()))
                    .isEmpty();
        }
    }

    /** Ten in both, and one who joined: to hide the one, too many would have to be left out. */
    @Test
    void ratherSaysNothingThanOfFewerThanTen() {
        assertThat(growth(LEADERS.subList(0, 10), LEADERS.subList(0, 11), answer -> answer)
                        .themes())
                .isEmpty();
    }

    private static int without(List<String> leaders, ReleasedFigure figure) {
        var rest = new HashSet<>(leaders);
        rest.removeAll(figure.leaders());
        return rest.size();
    }

    private static Growth growth(List<String> before, List<String> after, IntUnaryOperator then) {
        var earlier = picture(BEFORE, before, answer -> answer);
        var picture = new PictureOfCampaign(AFTER, SimulatedOrganisation.CLOSED);
        after.forEach(leader -> add(picture, leader, then));
        picture.since(earlier(earlier, both(before, after)));
        return Objects.requireNonNull(picture.made().figures().growth());
    }

    private static Picture later(Picture earlier, List<String> before, List<String> after) {
        var picture = new PictureOfCampaign(AFTER, SimulatedOrganisation.CLOSED);
        after.forEach(leader -> add(picture, leader, answer -> answer));
        picture.since(earlier(earlier, both(before, after)));
        return picture.made();
    }

    private static Set<String> both(List<String> before, List<String> after) {
        return before.stream().filter(after::contains).collect(Collectors.toSet());
    }

    private static EarlierCampaign earlier(Picture picture, Set<String> both) {
        var leaders = new CampaignLeaders(BEFORE);
        both.forEach(
                leader -> leaders.add(Sim360.sheets(leader), Publication.of(BEFORE, leader, Sim360.sheets(leader))));
        return new EarlierCampaign("before", SimulatedOrganisation.CLOSED, leaders, picture.released());
    }

    private static Picture picture(Campaign campaign, List<String> leaders, IntUnaryOperator answered) {
        var picture = new PictureOfCampaign(campaign, SimulatedOrganisation.CLOSED);
        leaders.forEach(leader -> add(picture, leader, answered));
        return picture.made();
    }

    private static void add(PictureOfCampaign picture, String leader, IntUnaryOperator answered) {
        var sheets = Sim360.sheets(leader).stream()
                .map(sheet -> changed(sheet, answered))
                .toList();
        picture.add(null, sheets, Publication.of(AFTER, leader, sheets));
    }

    private static AnswerSheet changed(AnswerSheet sheet, IntUnaryOperator answered) {
        return sheet.relationship() == Relationship.SELF
                ? sheet
                : Sim360.with(
                        sheet,
                        sheet.answers().entrySet().stream()
                                .collect(Collectors.toMap(
                                        answer -> answer.getKey(), answer -> answered.applyAsInt(answer.getValue()))));
    }

    private static Campaign named(String id) {
        return new Campaign(id, Sim360.questionnaire(), 3, null);
    }
}
