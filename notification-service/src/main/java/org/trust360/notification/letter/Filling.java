package org.trust360.notification.letter;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts what is known into what the words leave open. What is put in is text and is not looked into again. */
final class Filling {

    static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}\\s]*}");

    private final Map<Placeholder, String> values;

    Filling(Map<Placeholder, String> values) {
        this.values = values;
    }

    String in(String words) {
        return PLACEHOLDER.matcher(words).replaceAll(found -> Matcher.quoteReplacement(value(found.group())));
    }

    /** What nobody knows stays as it is written: rather an odd word than a sentence without its noun. */
    private String value(String text) {
        return Placeholder.of(text)
                .map(placeholder -> values.getOrDefault(placeholder, text))
                .orElse(text);
    }
}
