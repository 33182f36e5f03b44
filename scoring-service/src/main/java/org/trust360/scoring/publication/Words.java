package org.trust360.scoring.publication;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.audit.Bound;
import org.trust360.scoring.congruence.Relationship;

/** The names that reports use for the constants of the model. */
final class Words {

    private Words() {}

    /** {@code INTENT_NOT_ENACTED} is {@code intent-not-enacted}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static @Nullable String wordOrNull(@Nullable Enum<?> constant) {
        return constant == null ? null : word(constant);
    }

    /** Null for a figure that is what it says. */
    static @Nullable String bound(Bound bound) {
        return bound == Bound.EXACT ? null : word(bound);
    }

    /** Always in the same order, however the groups came together. */
    static List<String> labels(Collection<Relationship> groups) {
        return groups.stream().sorted().map(Relationship::label).toList();
    }
}
