package org.trust360.scoring.campaign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.congruence.Basis;
import org.trust360.scoring.measure.Scale;

/**
 * What was asked: the themes in their order, and which item measures which facet of which theme.
 *
 * @param comments what raters could answer in their own words, in the order they were asked; none where empty
 */
public record Questionnaire(
        String id, int version, Scale scale, List<Theme> themes, List<Item> items, List<CommentItem> comments) {

    public Questionnaire {
        themes = List.copyOf(themes);
        items = List.copyOf(items);
        comments = List.copyOf(comments);
        requireDistinct(themes.stream().map(Theme::id).toList());
        requireDistinct(items.stream().map(Item::id).toList());
        var known = themes.stream().map(Theme::id).toList();
        if (items.stream().anyMatch(item -> item.facet() != Facet.OUTCOME && !known.contains(item.theme()))) {
            throw new IllegalArgumentException("An item belongs to no theme of the questionnaire");
        }
    }

    /** With the usual comment items. */
    public static Questionnaire of(String id, int version, Scale scale, List<Theme> themes, List<Item> items) {
        return new Questionnaire(id, version, scale, themes, items, CommentItem.USUAL);
    }

    /** What an item speaks of; the outcome belongs to no theme. */
    public enum Facet {
        INTENTION,
        BEHAVIOR,
        PERCEPTION,
        OUTCOME
    }

    /** A row of the trust model, with its names by language tag. */
    public record Theme(String id, Basis basis, Map<String, String> names) {

        public Theme {
            names = new TreeMap<>(names);
        }
    }

    /**
     * One statement.
     *
     * @param self whether leaders answer it about themselves
     * @param others whether the others answer it about the leader
     */
    public record Item(String id, @Nullable String theme, Facet facet, boolean self, boolean others, Wording wording) {

        /** Of which only the facet is known. */
        public static Item of(String id, @Nullable String theme, Facet facet, boolean self, boolean others) {
            return new Item(id, theme, facet, self, others, Wording.UNKNOWN);
        }
    }

    /**
     * The words of an item by language tag; {@code {name}} stands for the leader.
     *
     * @param self null where leaders are not asked, or the words are not known
     * @param others null where the others are not asked, or the words are not known
     */
    public record Wording(
            @Nullable Map<String, String> self, @Nullable Map<String, String> others) {

        public static final Wording UNKNOWN = new Wording(null, null);

        public Wording {
            self = self == null ? null : new TreeMap<>(self);
            others = others == null ? null : new TreeMap<>(others);
        }

        public boolean isUnknown() {
            return self == null && others == null;
        }
    }

    /** The items of one facet of one theme that are asked of the leader, or of the others. */
    public List<String> itemsOf(String theme, Facet facet, boolean self) {
        var found = new ArrayList<String>();
        for (var item : items) {
            if (item.facet() == facet && (self ? item.self() : item.others()) && theme.equals(item.theme())) {
                found.add(item.id());
            }
        }
        return found;
    }

    /** The items about willing followership; only the others are asked. */
    public List<String> outcomeItems() {
        return items.stream()
                .filter(item -> item.facet() == Facet.OUTCOME && item.others())
                .map(Item::id)
                .toList();
    }

    private static void requireDistinct(List<String> ids) {
        if (new HashSet<>(ids).size() != ids.size()) {
            throw new IllegalArgumentException("A theme or an item occurs twice in the questionnaire");
        }
    }
}
