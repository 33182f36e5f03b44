package org.trust360.survey.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what raters may answer in their own words. */
final class CommentItemReader {

    static final String FIELD = "comments";

    private static final Set<String> FIELDS = Set.of("id", "others", "names");
    private static final int MOST = 10;
    private static final int LONGEST_QUESTION = 500;
    private static final int LONGEST_HEADING = 100;

    private CommentItemReader() {}

    /** The usual ones where the file does not speak of any; an empty list asks for none. */
    static List<CommentItem> read(Node file) {
        if (!file.names().contains(FIELD)) {
            return CommentItem.USUAL;
        }
        var items = new ArrayList<CommentItem>();
        var ids = new HashSet<String>();
        for (var node : file.field(FIELD).list(MOST)) {
            item(node, ids).ifPresent(items::add);
        }
        return items;
    }

    private static Optional<CommentItem> item(Node node, Set<String> ids) {
        var item = node.object(FIELDS);
        var id = NodeTexts.id(item.field("id"));
        if (id.filter(given -> !ids.add(given)).isPresent()) {
            item.field("id").report(QuestionnaireFault.ID_REPEATED);
        }
        var others = words(item.field("others"), LONGEST_QUESTION);
        var names =
                item.field("names").isGiven() ? words(item.field("names"), LONGEST_HEADING) : Optional.<Texts>empty();
        return id.isEmpty() || others.isEmpty()
                ? Optional.empty()
                : Optional.of(new CommentItem(id.get(), others.get(), names.orElse(null)));
    }

    private static Optional<Texts> words(Node node, int longest) {
        ItemReader.checkPlaceholders(node, null);
        return NodeTexts.texts(node, longest);
    }
}
