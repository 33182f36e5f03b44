package org.trust360.scoring.ratingsfile.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A place in a questionnaire file; whatever is not as asked for there is reported with its path, and reading goes on. */
record Place(String path, @Nullable Object value, List<String> problems) {

    void report(String problem) {
        problems.add((path.isEmpty() ? "the file" : path) + ": " + problem);
    }

    boolean isGiven() {
        return value != null;
    }

    boolean isObject() {
        return value instanceof Map<?, ?>;
    }

    /** Whether a wording is there; {@code false} says that there is none. */
    boolean isAsked() {
        return isGiven() && !Boolean.FALSE.equals(value);
    }

    /** Reports fields with other names. */
    void only(String... fields) {
        if (!isObject()) {
            report("it has to be a list of fields, like \"id: ...\"");
        }
        names().stream()
                .filter(name -> !List.of(fields).contains(name))
                .forEach(name -> report("there is no field \"" + name + "\", only " + String.join(", ", fields)));
    }

    List<String> names() {
        return value instanceof Map<?, ?> map
                ? map.keySet().stream().map(String::valueOf).toList()
                : List.of();
    }

    Place field(String name) {
        var inside = value instanceof Map<?, ?> map ? map.get(name) : null;
        return new Place(path.isEmpty() ? name : path + "." + name, inside, problems);
    }

    Optional<String> required(String name) {
        var text = field(name).text();
        if (text.isEmpty()) {
            field(name).report("it is missing");
        }
        return text;
    }

    /** A text, or a number taken for one; empty where nothing is given. */
    Optional<String> text() {
        if (value instanceof String || value instanceof Number) {
            return Optional.of(String.valueOf(value).strip()).filter(text -> !text.isEmpty());
        }
        if (isGiven()) {
            report("it has to be a text");
        }
        return Optional.empty();
    }

    Optional<Integer> number() {
        if (value instanceof Integer number) {
            return Optional.of(number);
        }
        if (isGiven()) {
            report("it has to be a whole number");
        }
        return Optional.empty();
    }

    List<Place> list(int longest) {
        if (!(value instanceof List<?> list)) {
            report(isGiven() ? "it has to be a list" : "it is missing");
            return List.of();
        }
        if (list.size() > longest) {
            report("it has more than " + longest + " entries");
            return List.of();
        }
        return IntStream.range(0, list.size())
                .mapToObj(i -> new Place(path + "[" + i + "]", list.get(i), problems))
                .toList();
    }
}
