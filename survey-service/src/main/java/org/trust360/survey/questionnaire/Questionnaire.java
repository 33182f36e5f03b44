package org.trust360.survey.questionnaire;

import java.util.List;
import java.util.Optional;

/**
 * What is asked. A version never changes; other content is another version.
 *
 * @param comments what raters may answer in their own words, in the order they are asked; none where empty
 */
public record Questionnaire(
        String id,
        int version,
        Texts names,
        Scale scale,
        List<Theme> themes,
        List<Item> items,
        List<CommentItem> comments) {

    public Questionnaire {
        themes = List.copyOf(themes);
        items = List.copyOf(items);
        comments = List.copyOf(comments);
    }

    /** The same content under another version. */
    Questionnaire withVersion(int other) {
        return new Questionnaire(id, other, names, scale, themes, items, comments);
    }

    /** Some items, as others read them, and the themes these are of; whoever is rated is asked nothing, and nobody in words. */
    public Questionnaire forOthers(List<String> itemIds) {
        var chosen = items.stream()
                .filter(item -> itemIds.contains(item.id()) && item.others() != null)
                .map(item -> new Item(item.id(), item.theme(), item.facet(), null, item.others()))
                .toList();
        var about = chosen.stream().map(Item::theme).toList();
        return new Questionnaire(
                id,
                version,
                names,
                scale,
                themes.stream().filter(theme -> about.contains(theme.id())).toList(),
                chosen,
                List.of());
    }

    /** The items of one side, in the order they are asked. */
    public List<Item> itemsFor(boolean aboutOneself) {
        return items.stream().filter(item -> item.wording(aboutOneself) != null).toList();
    }

    public boolean asksInWords(String commentItem) {
        return comments.stream().anyMatch(item -> item.id().equals(commentItem));
    }

    public Optional<Item> item(String itemId) {
        return items.stream().filter(item -> item.id().equals(itemId)).findFirst();
    }
}
