package org.trust360.survey.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Whom somebody without the rights of HR may look for: colleagues by their names, nobody from outside, and nobody by
 * address or id. The first word begins a word of the name; further ones tell namesakes apart, by name or unit.
 */
public record NameSearch(String first, List<String> further) {

    public static NameSearch of(String query) {
        var words = words(query);
        return new NameSearch(words.getFirst(), words.subList(1, words.size()));
    }

    boolean fits(Person person) {
        var name = words(person.name());
        var unit = words(person.unit());
        return !person.external()
                && isAmong(first, name)
                && further.stream().allMatch(word -> isAmong(word, name) || isAmong(word, unit));
    }

    private static boolean isAmong(String beginning, List<String> words) {
        return words.stream().anyMatch(word -> word.startsWith(beginning));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
    }
}
