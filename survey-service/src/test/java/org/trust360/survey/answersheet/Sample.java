package org.trust360.survey.answersheet;

import java.util.List;
import java.util.stream.IntStream;
import org.trust360.survey.people.Relationship;

/** Answer sheets for tests. */
final class Sample {

    private Sample() {}

    static Offer offer(String sheet, int value) {
        return new Offer(sheet, Relationship.PEER, new Answers(List.of(new Answer("item", value))));
    }

    static Offer offer(String sheet, int value, int items) {
        var answers = IntStream.range(0, items)
                .mapToObj(i -> new Answer("has-our-best-interest-%02d-perception".formatted(i), value))
                .toList();
        return new Offer(sheet, Relationship.DIRECT_REPORT, new Answers(answers));
    }
}
