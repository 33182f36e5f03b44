package org.trust360.scoring.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one rater says about one facet: the mean of the answered items, as a share of the scale.
 *
 * <p>Missing answers are never imputed. Missing for {@link Reason#NOT_ASKED} without items, for
 * {@link Reason#NOT_ANSWERED} where fewer than half of the items were answered.
 */
public final class FacetScore {

    private FacetScore() {}

    /**
     * The score, in [0, 1]. Refuses an answer that is no point of the scale.
     *
     * @param answers one entry per item of the facet, null for "cannot judge" and for a skipped item
     */
    public static Figure of(Scale scale, List<? extends @Nullable Integer> answers) {
        if (answers.isEmpty()) {
            return Figure.missing(Reason.NOT_ASKED);
        }
        double sum = 0;
        int answered = 0;
        for (var answer : answers) {
            if (answer != null) {
                sum += scale.share(answer);
                answered++;
            }
        }
        return answered > 0 && 2 * answered >= answers.size()
                ? Figure.of(sum / answered)
                : Figure.missing(Reason.NOT_ANSWERED);
    }
}
