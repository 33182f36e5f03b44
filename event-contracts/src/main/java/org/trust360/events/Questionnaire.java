package org.trust360.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The questionnaire of a campaign as it was frozen at opening.
 *
 * @param scaleMax K of the scale 1..K, 2 to 11
 * @param comments what raters may answer in their own words; null, as from releases that did not tell it, stands for what
 *     to keep doing and what to try next
 */
public record Questionnaire(
        String id,
        int version,
        int scaleMax,
        List<Theme> themes,
        List<Item> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<CommentItem> comments) {

    public Questionnaire {
        themes = List.copyOf(themes);
        items = List.copyOf(items);
        comments = comments == null ? null : List.copyOf(comments);
    }

    /** With the comment items that were once the only ones. */
    public static Questionnaire of(String id, int version, int scaleMax, List<Theme> themes, List<Item> items) {
        return new Questionnaire(id, version, scaleMax, themes, items, null);
    }

    /**
     * A row of the trust model.
     *
     * @param names by language tag, {@code en} at least
     */
    public record Theme(String id, Basis basis, Map<String, String> names) {

        public Theme {
            names = Map.copyOf(names);
        }
    }

    /**
     * One statement. Answered about oneself it measures intention, own behavior or metaperception; answered by others
     * attributed intention, behavior or perception.
     *
     * @param theme null for the outcome
     * @param self the wording for the self-assessment by language tag, or null where it is not asked
     * @param others the wording for all other raters by language tag, or null where it is not asked
     */
    public record Item(
            String id,
            @Nullable String theme,
            Facet facet,
            @Nullable Map<String, String> self,
            @Nullable Map<String, String> others) {

        public Item {
            self = self == null ? null : Map.copyOf(self);
            others = others == null ? null : Map.copyOf(others);
        }
    }

    /**
     * A question to the other raters that is answered in words.
     *
     * @param others the question by language tag; {@code {name}} stands for the leader
     * @param names what stands above the answers in the report, by language tag; the question where null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CommentItem(
            String id, Map<String, String> others, @Nullable Map<String, String> names) {

        public CommentItem {
            others = Map.copyOf(others);
            names = names == null ? null : Map.copyOf(names);
        }
    }

    /** What makes a theme credible. */
    public enum Basis {
        @JsonProperty("character")
        CHARACTER,
        @JsonProperty("competence")
        COMPETENCE
    }

    /** Which of the three an item speaks of; the outcome is willing followership and belongs to no theme. */
    public enum Facet {
        @JsonProperty("intention")
        INTENTION,
        @JsonProperty("behavior")
        BEHAVIOR,
        @JsonProperty("perception")
        PERCEPTION,
        @JsonProperty("outcome")
        OUTCOME
    }
}
