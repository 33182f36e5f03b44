package org.trust360.scoring.publication;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.audit.Bound;
import org.trust360.scoring.audit.Spread.Detail;
import org.trust360.scoring.measure.AverageDeviation;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.ItemVariances;
import org.trust360.scoring.measure.NullDistribution;
import org.trust360.scoring.measure.RatingTable;
import org.trust360.scoring.measure.Scale;
import org.trust360.scoring.measure.WithinGroupAgreement;

/**
 * How far the answers of a block are apart in one facet, as it may be said (A7).
 *
 * <p>In words from the average deviation: close up to K/6, the practical limit of the literature; apart beyond what
 * answers scattered by chance would show; mixed between. In numbers: standard deviation and average deviation at one
 * decimal, and r_wg and r*_wg computed from exactly this standard deviation. Below 0.2 both read "at most 0.2", so that
 * nobody can tell whether all said the same (A8).
 */
final class Agreement {

    private static final double LEAST_SHOWN = 0.2;

    private Agreement() {}

    static @Nullable BlockAgreement of(RatingTable table, Detail detail) {
        var deviation = AverageDeviation.of(table);
        if (!(deviation.aroundMean() instanceof Figure.Known(double apart))) {
            return null;
        }
        return new BlockAgreement(
                word(apart, deviation), detail == Detail.NUMBER ? numbers(table, apart, deviation.items()) : null);
    }

    /** A table of the items of some variables, a row per rater; who has no score in a variable has no answers in it. */
    static RatingTable table(Scale scale, List<ScoredSheet> sheets, List<Variable> variables) {
        var rows = new ArrayList<List<@Nullable Integer>>();
        for (var sheet : sheets) {
            var row = new ArrayList<@Nullable Integer>();
            for (var variable : variables) {
                boolean counts = variable.score().apply(sheet).isKnown();
                variable.items()
                        .forEach(item -> row.add(counts ? sheet.answers().get(item) : null));
            }
            rows.add(row);
        }
        return RatingTable.of(scale, rows);
    }

    private static String word(double apart, AverageDeviation deviation) {
        if (apart <= deviation.practicalLimit()) {
            return "close";
        }
        int points = deviation.scale().points();
        double byChance = points % 2 == 0 ? points / 4.0 : (points * points - 1) / (4.0 * points);
        return apart <= byChance ? "mixed" : "apart";
    }

    private static BlockAgreement.@Nullable Spread numbers(RatingTable table, double apart, int items) {
        if (!(ItemVariances.of(table).mean() instanceof Figure.Known(double variance))) {
            return null;
        }
        var deviation = floored(Math.sqrt(variance));
        double shown = deviation.value() == null ? LEAST_SHOWN : deviation.value();
        var variances = new ItemVariances(table.scale(), table.raters(), items, Figure.of(shown * shown));
        var uniform = WithinGroupAgreement.of(variances, NullDistribution.uniform());
        var skewed = WithinGroupAgreement.of(variances, NullDistribution.slightlySkewed());
        var bound = deviation.bound() == null ? Bound.EXACT : Bound.AT_LEAST;
        return new BlockAgreement.Spread(
                items,
                deviation,
                floored(apart),
                Presentation.index(uniform.rwgj(), bound),
                Presentation.index(skewed.rwgj(), bound),
                Presentation.index(uniform.rwgjStar(), bound));
    }

    private static Report.Value floored(double points) {
        double shown = Math.floor(points * 10 + 0.5) / 10;
        return shown <= LEAST_SHOWN
                ? new Report.Value(LEAST_SHOWN, Words.bound(Bound.AT_MOST), null)
                : new Report.Value(shown, null, null);
    }
}
