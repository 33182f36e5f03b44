package org.trust360.survey.rater;

import java.util.List;
import org.trust360.survey.answersheet.AnswerRules.Fault;

/** What became of answers that were handed in. */
sealed interface Submission {

    /** Durable and counted; the same answers again are the same success. */
    record Acknowledged(int version) implements Submission {}

    /** Another link of the same invitation was first and keeps the right to answer. */
    record AnsweredWithAnotherLink() implements Submission {}

    record Invalid(List<Fault> faults) implements Submission {}

    /**
     * Wrong, unknown, somebody whom this link is not about, or nothing is taken any more: nobody is told which (S4). What
     * was acknowledged before still counts.
     */
    record LinkNotValid() implements Submission {}

    /** Nothing is lost, nothing is counted: the same again in a moment. */
    record Busy() implements Submission {}
}
