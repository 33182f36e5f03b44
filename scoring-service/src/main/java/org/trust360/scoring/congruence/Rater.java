package org.trust360.scoring.congruence;

import java.util.List;
import org.trust360.scoring.measure.Figure;

/**
 * What one rater says about a leader.
 *
 * @param themes one entry per theme of the questionnaire, in its order
 */
public record Rater(Relationship relationship, List<Scores> themes) {

    public Rater {
        themes = List.copyOf(themes);
    }

    boolean isSelf() {
        return relationship == Relationship.SELF;
    }

    /**
     * One theme, as shares of the scale: I, S and M where the rater is the leader, A, B and P where not.
     *
     * @param intention I or A
     * @param behavior S or B
     * @param perception M or P
     */
    public record Scores(Figure intention, Figure behavior, Figure perception) {}
}
