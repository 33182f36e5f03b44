package org.trust360.scoring.congruence;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody gave one and the same answer to everything. It may be haste and it may be conviction: such sheets are
 * counted and told, never left out. Whose they are is told to nobody, because a leader who knew would know the answers.
 */
public final class StraightLining {

    /** Fewer equal answers may well be meant. */
    public static final int LEAST_ANSWERS = 10;

    private StraightLining() {}

    /** Whether all answered items, {@value #LEAST_ANSWERS} or more, have the same answer; null is no answer. */
    public static boolean isFlat(List<? extends @Nullable Integer> answers) {
        var given = answers.stream().filter(Objects::nonNull).toList();
        return given.size() >= LEAST_ANSWERS && given.stream().distinct().count() == 1;
    }
}
