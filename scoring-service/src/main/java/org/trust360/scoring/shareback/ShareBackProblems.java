package org.trust360.scoring.shareback;

import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.trust360.scoring.journey.JourneyProblems;

/** Why a text is not kept, or not sent. */
final class ShareBackProblems {

    private ShareBackProblems() {}

    static ErrorResponseException invalid(ShareBackRules.Fault fault) {
        var problem = JourneyProblems.problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "share-back-invalid",
                "A text has 1 to 4,000 characters that can be seen; correct it and send it again");
        problem.getBody().setProperty("reason", fault.key());
        return problem;
    }

    static ErrorResponseException tooSoon(LocalDate from) {
        var problem = JourneyProblems.problem(
                HttpStatus.CONFLICT,
                "share-back-too-soon",
                "Another text was sent a few days ago; keep this one as draft");
        problem.getBody().setProperty("from", from.toString());
        return problem;
    }
}
