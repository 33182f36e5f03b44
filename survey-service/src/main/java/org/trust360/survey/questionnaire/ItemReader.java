package org.trust360.survey.questionnaire;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one item and checks what can be said of it alone. */
final class ItemReader {

    private static final Set<String> FIELDS = Set.of("id", "theme", "facet", "self", "others");
    private static final Pattern PLACEHOLDER = Pattern.compile("[{}]");
    private static final int LONGEST_WORDING = 500;

    private ItemReader() {}

    static Optional<Item> read(Node node, Set<String> themes) {
        var item = node.object(FIELDS);
        var id = NodeTexts.id(item.field("id"));
        var facet = facet(item.field("facet"));
        var self = wording(item.field("self"));
        var others = wording(item.field("others"));
        checkWordings(item);
        facet.ifPresent(known -> checkTheme(item, known, themes));
        if (id.isEmpty() || facet.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Item(id.get(), theme(item), facet.get(), self.orElse(null), others.orElse(null)));
    }

    private static Optional<Facet> facet(Node node) {
        var word = node.text(LONGEST_WORDING);
        var facet = word.flatMap(Facet::of);
        if (word.isPresent() && facet.isEmpty()) {
            node.report(QuestionnaireFault.FACET_INVALID);
        }
        return facet;
    }

    private static Optional<Texts> wording(Node node) {
        return node.isGiven() ? NodeTexts.texts(node, LONGEST_WORDING) : Optional.empty();
    }

    private static @Nullable String theme(Node item) {
        return item.field("theme").value() instanceof String theme ? theme : null;
    }

    private static void checkTheme(Node item, Facet facet, Set<String> themes) {
        var theme = item.field("theme");
        if (facet != Facet.OUTCOME) {
            theme.text(LONGEST_WORDING)
                    .filter(id -> !themes.contains(id))
                    .ifPresent(_ -> theme.report(QuestionnaireFault.THEME_UNKNOWN));
        } else if (theme.isGiven()) {
            theme.report(QuestionnaireFault.OUTCOME_WITH_THEME);
        }
        if (facet == Facet.OUTCOME && item.field("self").isGiven()) {
            item.field("self").report(QuestionnaireFault.OUTCOME_ABOUT_ONESELF);
        }
    }

    private static void checkWordings(Node item) {
        if (!item.field("self").isGiven() && !item.field("others").isGiven()) {
            item.report(QuestionnaireFault.NO_WORDING);
        }
        checkPlaceholders(item.field("self"), QuestionnaireFault.NAME_ABOUT_ONESELF);
        checkPlaceholders(item.field("others"), null);
    }

    /** Reports other braces than those of the name, and the name itself as {@code ofName} where that is given. */
    static void checkPlaceholders(Node wording, @Nullable QuestionnaireFault ofName) {
        if (!(wording.value() instanceof java.util.Map<?, ?>)) {
            return;
        }
        for (var language : wording.names()) {
            var text = wording.field(language);
            if (text.value() instanceof String words) {
                if (ofName != null && words.contains(Item.NAME)) {
                    text.report(ofName);
                } else if (PLACEHOLDER.matcher(words.replace(Item.NAME, "")).find()) {
                    text.report(QuestionnaireFault.PLACEHOLDER_UNKNOWN);
                }
            }
        }
    }
}
