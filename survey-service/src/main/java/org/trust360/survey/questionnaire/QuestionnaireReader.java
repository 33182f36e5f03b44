package org.trust360.survey.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a questionnaire from YAML or JSON, all mistakes at once. */
final class QuestionnaireReader {

    private static final Set<String> FIELDS =
            Set.of("id", "names", "scale", "themes", "items", CommentItemReader.FIELD);
    private static final int LONGEST_NAME = 100;
    private static final int MOST_THEMES = 40;
    private static final int MOST_ITEMS = 200;

    private final List<QuestionnaireError> errors = new ArrayList<>();

    private QuestionnaireReader() {}

    /** The questionnaire, as yet without a version, or what is wrong with the file. */
    static ReadQuestionnaire read(String file) {
        var reader = new QuestionnaireReader();
        var questionnaire = reader.questionnaire(YamlTree.read(file, reader.errors::add));
        return questionnaire.isPresent() && reader.errors.isEmpty()
                ? new ReadQuestionnaire.Good(questionnaire.get())
                : new ReadQuestionnaire.Bad(List.copyOf(reader.errors));
    }

    private Optional<Questionnaire> questionnaire(@Nullable Object tree) {
        if (tree == null) {
            return Optional.empty();
        }
        var file = new Node("", tree, errors::add).object(FIELDS);
        if (!errors.isEmpty() && file.names().isEmpty()) {
            return Optional.empty();
        }
        var id = NodeTexts.id(file.field("id"));
        var names = NodeTexts.texts(file.field("names"), LONGEST_NAME);
        var scale = ScaleReader.read(file.field("scale"));
        var themes = themes(file.field("themes"));
        var items = items(file.field("items"), themes.keySet());
        var comments = CommentItemReader.read(file);
        checkUse(file, items);
        return id.isEmpty() || names.isEmpty() || scale.isEmpty()
                ? Optional.empty()
                : Optional.of(new Questionnaire(
                        id.get(), 0, names.get(), scale.get(), List.copyOf(themes.values()), items, comments));
    }

    private Map<String, Theme> themes(Node list) {
        var themes = new LinkedHashMap<String, Theme>();
        var ids = new HashSet<String>();
        for (var node : list.list(MOST_THEMES)) {
            var theme = node.object(Set.of("id", "basis", "names"));
            var id = NodeTexts.id(theme.field("id"));
            id.ifPresent(given -> checkNew(theme.field("id"), given, ids));
            var basis = basis(theme.field("basis"));
            var names = NodeTexts.texts(theme.field("names"), LONGEST_NAME);
            id.ifPresent(given -> themes.put(
                    given,
                    new Theme(given, basis.orElse(Basis.CHARACTER), names.orElse(new Texts(Map.of("en", given))))));
        }
        return themes;
    }

    private static Optional<Basis> basis(Node node) {
        var word = node.text(LONGEST_NAME);
        var basis = word.flatMap(Basis::of);
        if (word.isPresent() && basis.isEmpty()) {
            node.report(QuestionnaireFault.BASIS_INVALID);
        }
        return basis;
    }

    private List<Item> items(Node list, Set<String> themes) {
        var items = new ArrayList<Item>();
        var ids = new HashSet<String>();
        for (var node : list.list(MOST_ITEMS)) {
            var item = ItemReader.read(node, themes);
            item.ifPresent(read -> checkNew(node.field("id"), read.id(), ids));
            item.ifPresent(items::add);
        }
        return items;
    }

    private static void checkNew(Node node, String id, Set<String> ids) {
        if (!ids.add(id)) {
            node.report(QuestionnaireFault.ID_REPEATED);
        }
    }

    /** Every theme has an item, and others have something to rate. Said only where the items themselves are in order. */
    private void checkUse(Node file, List<Item> items) {
        if (!errors.isEmpty()) {
            return;
        }
        if (items.stream().allMatch(item -> item.others() == null)) {
            file.field("items").report(QuestionnaireFault.NOTHING_TO_RATE);
        }
        for (var theme : file.field("themes").list(MOST_THEMES)) {
            if (items.stream()
                    .noneMatch(item -> theme.field("id").value() instanceof String id && id.equals(item.theme()))) {
                theme.report(QuestionnaireFault.THEME_WITHOUT_ITEMS);
            }
        }
    }
}
