package org.trust360.survey.answersheet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one rater says about one subject, by item; an item that was skipped is absent. */
public record Answers(List<Answer> list) {

    public Answers {
        list = list.stream().sorted(Comparator.comparing(Answer::item)).toList();
    }

    public static Answers of(Map<String, @Nullable Integer> values) {
        return new Answers(values.entrySet().stream()
                .map(entry -> new Answer(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** The same for the same answers, whatever their order: one line {@code item SP value LF} each, {@code -} for none. */
    public String content() {
        return Fingerprint.of(list.stream().map(Answers::line).collect(Collectors.joining()));
    }

    private static String line(Answer answer) {
        return answer.item() + " " + (answer.value() == null ? "-" : answer.value()) + "\n";
    }
}
