package org.trust360.survey.questionnaire;

import org.jspecify.annotations.Nullable;

/**
 * One statement to rate. The self wording is what subjects read about themselves, the others wording what everybody
 * else reads about them; {@code {name}} in it stands for the person. Where a wording is missing that side is not asked.
 */
public record Item(
        String id,
        @Nullable String theme,
        Facet facet,
        @Nullable Texts self,
        @Nullable Texts others) {

    public static final String NAME = "{name}";

    /** The wording for one side, where that side is asked. */
    public @Nullable Texts wording(boolean aboutOneself) {
        return aboutOneself ? self : others;
    }
}
