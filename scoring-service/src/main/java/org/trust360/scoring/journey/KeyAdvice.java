package org.trust360.scoring.journey;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.trust360.scoring.datakey.KeyErased;
import org.trust360.scoring.datakey.KeysUnavailable;

/** What the API says where the key to a leader's words is out of reach, or gone. Pages say it in their own words. */
@RestControllerAdvice(annotations = RestController.class)
class KeyAdvice {

    @ExceptionHandler
    ProblemDetail notNow(KeysUnavailable unavailable) {
        return JourneyProblems.problem(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "words-not-now",
                        "The place where your words are locked does not answer; nothing was changed")
                .getBody();
    }

    @ExceptionHandler
    ProblemDetail erased(KeyErased erased) {
        return JourneyProblems.problem(
                        HttpStatus.CONFLICT, "words-erased", "The key for this report was erased for good")
                .getBody();
    }
}
