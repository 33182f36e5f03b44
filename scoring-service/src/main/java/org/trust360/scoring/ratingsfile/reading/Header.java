package org.trust360.scoring.ratingsfile.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The first line of a file: where leader, rater and group stand, and in which column which item. */
final class Header {

    private static final List<String> LEADER = List.of("leader", "subject");
    private static final List<String> RATER = List.of("rater");
    private static final List<String> GROUP = List.of("group", "relationship");

    private final List<String> names;
    private final Map<String, Integer> positions = new HashMap<>();

    private Header(List<String> names) {
        this.names = names;
    }

    static Header of(List<String> names, Limits limits) {
        if (names.size() > limits.columns()) {
            throw new CannotScore(
                    "The file has " + names.size() + " columns, at most " + limits.columns() + " are read",
                    "Leave out the columns that are no items.");
        }
        var header = new Header(names);
        var repeated = new HashSet<String>();
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isEmpty() && header.positions.put(key(names.get(i)), i) != null) {
                repeated.add(names.get(i));
            }
        }
        if (!repeated.isEmpty()) {
            throw new CannotScore(
                    "A column occurs twice: " + String.join(", ", repeated), "Rename or remove one of them.");
        }
        return header;
    }

    int columns() {
        return names.size();
    }

    String name(int position) {
        return names.get(position);
    }

    int leader() {
        return required(LEADER);
    }

    int rater() {
        return required(RATER);
    }

    int group() {
        return required(GROUP);
    }

    /** All columns but leader, rater and group. */
    List<String> others() {
        var own = List.of(leader(), rater(), group());
        var others = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            if (!own.contains(i) && !names.get(i).isEmpty()) {
                others.add(names.get(i));
            }
        }
        return others;
    }

    /** Where each item stands. Refuses a file that lacks one. */
    int[] items(Asked asked) {
        var missing = asked.columns().stream()
                .filter(column -> !positions.containsKey(key(column)))
                .toList();
        if (!missing.isEmpty()) {
            throw new CannotScore(
                    "The file has no column for these items: " + String.join(", ", missing),
                    "Rename the columns, or name them in the questionnaire file (column: ...).");
        }
        return asked.columns().stream()
                .mapToInt(column -> positions.getOrDefault(key(column), -1))
                .toArray();
    }

    /** Columns that mean nothing. */
    List<String> unused(Asked asked) {
        var used = asked.columns().stream().map(Header::key).toList();
        return others().stream().filter(name -> !used.contains(key(name))).toList();
    }

    private int required(List<String> aliases) {
        return aliases.stream()
                .filter(positions::containsKey)
                .findFirst()
                .map(positions::get)
                .orElseThrow(() -> new CannotScore(
                        "The file has no column \"" + aliases.getFirst() + "\"",
                        "The first line names the columns: leader, rater, group, and one for each item; separated by"
                                + " comma, semicolon or tab, in UTF-8."));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
