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

    /** The items of one side, in the order they are asked. */
    public List<Item> itemsFor(boolean aboutOneself) {
        return items.stream().filter(item -> item.wording(aboutOneself) != null).toList();
    }

    public Optional<Item> item(String itemId) {
        return items.stream().filter(item -> item.id().equals(itemId)).findFirst();
    }
}
