package org.trust360.survey.questionnaire;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads ids and texts in several languages. */
final class NodeTexts {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}");
    private static final int LONGEST_ID = 64;

    private NodeTexts() {}

    static Optional<String> id(Node node) {
        var id = node.text(LONGEST_ID);
        if (id.isPresent() && !ID.matcher(id.get()).matches()) {
            node.report(QuestionnaireFault.ID_INVALID);
            return Optional.empty();
        }
        return id;
    }

    static Optional<Texts> texts(Node node, int longest) {
        Map<String, String> texts = new TreeMap<>();
        for (var language : node.names()) {
            var text = node.field(language);
            if (!isLanguage(language)) {
                text.report(QuestionnaireFault.LANGUAGE_INVALID);
            }
            text.text(longest).ifPresent(one -> texts.put(language, one));
        }
        return complete(node, texts);
    }

    static boolean isLanguage(String language) {
        return LANGUAGE.matcher(language).matches();
    }

    private static Optional<Texts> complete(Node node, Map<String, String> texts) {
        if (texts.containsKey(Texts.FALLBACK)) {
            return Optional.of(new Texts(texts));
        }
        if (node.value() instanceof Map<?, ?> given && !given.containsKey(Texts.FALLBACK)) {
            node.report(QuestionnaireFault.ENGLISH_MISSING);
        }
        return Optional.empty();
    }
}
