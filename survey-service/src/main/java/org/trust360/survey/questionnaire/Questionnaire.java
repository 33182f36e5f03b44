package org.trust360.survey.questionnaire;

import java.util.List;
import java.util.Optional;

/** What is asked. A version never changes; other content is another version. */
public record Questionnaire(String id, int version, Texts names, Scale scale, List<Theme> themes, List<Item> items) {

    public Questionnaire {
        themes = List.copyOf(themes);
        items = List.copyOf(items);
    }

    /** The same content under another version. */
    Questionnaire withVersion(int other) {
        return new Questionnaire(id, other, names, scale, themes, items);
    }

    /** Some items, as others read them, and the themes these are of; whoever is rated is asked nothing. */
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
                chosen);
    }

    /** The items of one side, in the order they are asked. */
    public List<Item> itemsFor(boolean aboutOneself) {
        return items.stream().filter(item -> item.wording(aboutOneself) != null).toList();
    }

    public Optional<Item> item(String itemId) {
        return items.stream().filter(item -> item.id().equals(itemId)).findFirst();
    }
}
