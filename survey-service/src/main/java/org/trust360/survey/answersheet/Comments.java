package org.trust360.survey.answersheet;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a rater says about one subject in their own words, by comment item; what was left blank is absent. */
public record Comments(Map<String, String> texts) {

    /** Characters as the browser counts them: UTF-16 units. */
    public static final int LONGEST = 4_000;

    public static final Comments NONE = new Comments(Map.of());

    public Comments {
        texts = Map.copyOf(texts);
    }

    /** Without what nobody can see: blanks around the text, and characters that only control a terminal. */
    public static Comments of(Map<String, @Nullable String> typed) {
        return new Comments(typed.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), clean(Objects.requireNonNullElse(entry.getValue(), ""))))
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** All of it in one text, the same for the same comments: for marks, never for eyes. */
    String together() {
        return new TreeMap<>(texts)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + '\0' + entry.getValue() + '\0')
                        .collect(Collectors.joining());
    }

    /** Not what somebody wrote: no log shows it by accident. */
    @Override
    public String toString() {
        return "Comments[" + texts.size() + "]";
    }
}
