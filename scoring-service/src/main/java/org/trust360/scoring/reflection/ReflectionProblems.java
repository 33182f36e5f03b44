package org.trust360.scoring.reflection;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.trust360.scoring.journey.JourneyProblems;

/** What can be wrong with a notebook that is sent. */
final class ReflectionProblems {

    private ReflectionProblems() {}

    static ErrorResponseException overtaken() {
        return JourneyProblems.problem(
                HttpStatus.CONFLICT,
                "reflection-overtaken",
                "Another tab or device kept it in between; read it, choose, and keep that");
    }

    static ErrorResponseException tooLarge() {
        return JourneyProblems.problem(
                HttpStatus.CONTENT_TOO_LARGE,
                "reflection-too-large",
                "A notebook takes 160,000 characters, encrypted; shorten it and keep it again");
    }

    static ErrorResponseException notReadable() {
        return JourneyProblems.problem(
                HttpStatus.BAD_REQUEST,
                "reflection-not-readable",
                "This is no locked notebook; send what the page sends");
    }
}
