package org.trust360.scoring.commitment;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.trust360.scoring.journey.JourneyProblems;

/** Why an experiment is not kept. */
final class CommitmentProblems {

    private CommitmentProblems() {}

    static ErrorResponseException invalid(List<String> reasons) {
        var problem = JourneyProblems.problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "commitment-invalid",
                "Nothing was kept; the reasons say what to correct");
        problem.getBody().setProperty("reasons", reasons);
        return problem;
    }

    static ErrorResponseException enoughOpen() {
        return JourneyProblems.problem(
                HttpStatus.CONFLICT, "commitments-enough-open", "Two are open; say of one what became of it first");
    }

    static ErrorResponseException full() {
        return JourneyProblems.problem(
                HttpStatus.CONFLICT, "commitments-full", "A report takes 50; word an earlier one anew");
    }

    static ErrorResponseException notFound() {
        return JourneyProblems.problem(
                HttpStatus.NOT_FOUND, "commitment-not-found", "You have no experiment of this id");
    }
}
