package org.trust360.scoring.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.trust360.scoring.answersheet.AnswerSheet;
import org.trust360.scoring.campaign.Questionnaire;
import org.trust360.scoring.campaign.Questionnaire.Facet;
import org.trust360.scoring.congruence.NotJudged;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.InternalConsistency;
import org.trust360.scoring.measure.OneWayReliability;
import org.trust360.scoring.measure.RatingTable;
import org.trust360.scoring.measure.Reason;
import org.trust360.scoring.measure.Scale;
import org.trust360.scoring.measure.WithinLeaderConsistency;

/** All answers of the others to the items of one facet, leader by leader. */
final class FacetAnswers {

    private final Facet facet;
    private final Scale scale;
    private final List<String> items;
    private final List<RatingTable> leaders = new ArrayList<>();

    FacetAnswers(Questionnaire questionnaire, Facet facet) {
        this.facet = facet;
        this.scale = questionnaire.scale();
        this.items = questionnaire.themes().stream()
                .flatMap(theme -> questionnaire.itemsOf(theme.id(), facet, false).stream())
                .toList();
    }

    /** Takes in the raters of one leader. */
    void add(List<AnswerSheet> others) {
        if (items.isEmpty()) {
            return;
        }
        leaders.add(RatingTable.of(
                scale,
                items.size(),
                others.stream()
                        .filter(sheet -> items.stream().anyMatch(sheet.answers()::containsKey))
                        .flatMapToDouble(sheet -> items.stream().mapToDouble(item -> answer(sheet, item)))
                        .toArray()));
    }

    private static double answer(AnswerSheet sheet, String item) {
        var answer = sheet.answers().get(item);
        return answer == null ? Double.NaN : answer;
    }

    String word() {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    /** Over raters who answered something of this facet. */
    OrganisationFigures.FacetRate notJudged() {
        var rate = leaders.stream().map(FacetAnswers::notJudged).reduce(NotJudged.NONE, NotJudged::plus);
        return new OrganisationFigures.FacetRate(word(), Estimate.of(heard(), rate.rate(), null));
    }

    private static NotJudged notJudged(RatingTable table) {
        return new NotJudged(
                (long) table.rows() * table.items(),
                cells(table).filter(Double::isNaN).count());
    }

    private int heard() {
        return (int) leaders.stream().filter(leader -> leader.rows() > 0).count();
    }

    /** See {@link OrganisationFigures.Reliability}. */
    OrganisationFigures.Reliability reliability() {
        if (items.isEmpty()) {
            var none = Estimate.missing(Reason.NOT_ASKED);
            return new OrganisationFigures.Reliability(word(), 0, 0, 0, 0, none, none, none, none, "n0");
        }
        var all = InternalConsistency.of(together());
        var within = WithinLeaderConsistency.of(leaders);
        var between =
                OneWayReliability.of(leaders.stream().map(RatingTable::scores).toList());
        return new OrganisationFigures.Reliability(
                word(),
                heard(),
                leaders.stream().mapToInt(RatingTable::rows).sum(),
                all.rows(),
                items.size(),
                Estimate.of(heard(), all.alpha(), all.interval(Estimate.CONFIDENCE)),
                Estimate.of(heard(), within.alpha(), within.interval(Estimate.CONFIDENCE)),
                plain(between.icc1()),
                plain(between.icc2()),
                "n0");
    }

    private Estimate plain(Figure figure) {
        return Estimate.of(heard(), figure, null);
    }

    private RatingTable together() {
        return RatingTable.of(
                scale,
                items.size(),
                leaders.stream().flatMapToDouble(FacetAnswers::cells).toArray());
    }

    private static DoubleStream cells(RatingTable table) {
        return IntStream.range(0, table.rows())
                .boxed()
                .flatMapToDouble(row -> IntStream.range(0, table.items())
                        .mapToDouble(item -> table.answer(row, item) == 0 ? Double.NaN : table.answer(row, item)));
    }
}
