package org.trust360.survey.rater;

import com.mongodb.MongoException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The store does not answer: nothing is acknowledged, and trying again is safe. */
@RestControllerAdvice(assignableTypes = {RaterController.class, DeclineController.class})
class StoreProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MongoException storeDown) {
        var busy = RaterProblems.busy();
        return ResponseEntity.status(busy.getStatusCode())
                .headers(busy.getHeaders())
                .body(busy.getBody());
    }
}
