package org.trust360.scoring.congruence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.Reason;

/**
 * How often raters could not judge, or left an item out. Missing answers are never made up; that many say of perception
 * they cannot judge is itself worth knowing.
 *
 * @param asked how many answers would have been possible
 * @param missing how many of them are not there
 */
public record NotJudged(long asked, long missing) {

    public static final NotJudged NONE = new NotJudged(0, 0);

    public NotJudged {
        if (missing < 0 || missing > asked) {
            throw new IllegalArgumentException("Not more answers are missing than were asked for");
        }
    }

    /** Of one rater's answers, null for a missing one. */
    public static NotJudged of(List<? extends @Nullable Integer> answers) {
        return new NotJudged(
                answers.size(),
                answers.stream().filter(answer -> answer == null).count());
    }

    public NotJudged plus(NotJudged other) {
        return new NotJudged(asked + other.asked, missing + other.missing);
    }

    /** The share of missing answers, in [0, 1]; missing for {@link Reason#NOT_ASKED} where nothing was asked. */
    public Figure rate() {
        return asked == 0 ? Figure.missing(Reason.NOT_ASKED) : Figure.of((double) missing / asked);
    }
}
