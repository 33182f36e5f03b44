package org.trust360.survey.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A place in a file; whatever is not as asked for there is reported with the place's path, and reading goes on. */
record Node(String path, @Nullable Object value, Consumer<QuestionnaireError> errors) {

    void report(QuestionnaireFault fault) {
        errors.accept(new QuestionnaireError(path.isEmpty() ? "(file)" : path, fault));
    }

    boolean isGiven() {
        return value != null;
    }

    /** This place as an object that has no other fields than these. */
    Node object(Set<String> fields) {
        if (value instanceof Map<?, ?> map) {
            map.keySet().stream()
                    .map(String::valueOf)
                    .filter(name -> !fields.contains(name))
                    .forEach(name -> child(name, null).report(QuestionnaireFault.UNKNOWN_FIELD));
        } else {
            report(isGiven() ? QuestionnaireFault.NOT_AN_OBJECT : QuestionnaireFault.MISSING);
        }
        return this;
    }

    Node field(String name) {
        return child(name, value instanceof Map<?, ?> map ? map.get(name) : null);
    }

    /** The names of whatever fields are there. */
    List<String> names() {
        if (value instanceof Map<?, ?> map) {
            return map.keySet().stream().map(String::valueOf).toList();
        }
        report(isGiven() ? QuestionnaireFault.NOT_AN_OBJECT : QuestionnaireFault.MISSING);
        return List.of();
    }

    List<Node> list(int longest) {
        if (!(value instanceof List<?> list)) {
            report(isGiven() ? QuestionnaireFault.NOT_A_LIST : QuestionnaireFault.MISSING);
            return List.of();
        }
        if (list.size() > longest) {
            report(QuestionnaireFault.TOO_MANY);
            return List.of();
        }
        return IntStream.range(0, list.size())
                .mapToObj(i -> new Node(path + "[" + i + "]", list.get(i), errors))
                .toList();
    }

    Optional<String> text(int longest) {
        if (!(value instanceof String given)) {
            report(isGiven() ? QuestionnaireFault.NOT_A_TEXT : QuestionnaireFault.MISSING);
            return Optional.empty();
        }
        var text = given.strip();
        if (text.isEmpty()) {
            report(QuestionnaireFault.MISSING);
        } else if (text.length() > longest) {
            report(QuestionnaireFault.TOO_LONG);
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            report(QuestionnaireFault.NOT_A_TEXT);
        } else {
            return Optional.of(text);
        }
        return Optional.empty();
    }

    Optional<Integer> number() {
        if (value instanceof Integer number) {
            return Optional.of(number);
        }
        report(isGiven() ? QuestionnaireFault.NOT_A_NUMBER : QuestionnaireFault.MISSING);
        return Optional.empty();
    }

    private Node child(String name, @Nullable Object of) {
        return new Node(path.isEmpty() ? name : path + "." + name, of, errors);
    }
}
