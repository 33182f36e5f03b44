package org.trust360.survey.answersheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersTests {

    @Test
    void haveTheSameContentInAnyOrder() {
        var one = new Answers(List.of(new Answer("a", 1), new Answer("b", null)));
        var other = new Answers(List.of(new Answer("b", null), new Answer("a", 1)));

        assertThat(one.content()).isEqualTo(other.content());
    }

    @Test
    void tellCannotJudgeFromSkippedAndFromAnyValue() {
        var cannotJudge = new Answers(List.of(new Answer("a", 1), new Answer("b", null)));
        var skipped = new Answers(List.of(new Answer("a", 1)));
        var judged = new Answers(List.of(new Answer("a", 1), new Answer("b", 1)));

        assertThat(List.of(cannotJudge.content(), skipped.content(), judged.content()))
                .doesNotHaveDuplicates();
    }

    /** {@code printf 'a 1\nb -\n' | sha256sum}. */
    @Test
    void haveAContentThatAnybodyCanCompute() {
        var answers = new Answers(List.of(new Answer("a", 1), new Answer("b", null)));

        assertThat(answers.content()).isEqualTo("32e1c9e2e7ea47788df1aee09babdbfcdfa178c6d51fd3b6b73d25e62f9a393d");
    }
}
