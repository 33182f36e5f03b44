package org.trust360.survey.questionnaire;

import java.util.Map;
import java.util.TreeMap;

/** One text in several languages; English is always among them. */
public record Texts(Map<String, String> byLanguage) {

    public static final String FALLBACK = "en";

    public Texts {
        byLanguage = Map.copyOf(byLanguage);
        if (!byLanguage.containsKey(FALLBACK)) {
            throw new IllegalArgumentException("A text needs English: " + new TreeMap<>(byLanguage));
        }
    }

    /** In the language asked for ({@code de-AT} finds {@code de}), else in English. */
    public String in(String language) {
        var exact = byLanguage.get(language);
        if (exact != null) {
            return exact;
        }
        var general = byLanguage.get(language.split("-", 2)[0]);
        return general != null ? general : byLanguage.getOrDefault(FALLBACK, "");
    }
}
