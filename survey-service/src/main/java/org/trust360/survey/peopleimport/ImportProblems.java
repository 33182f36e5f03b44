package org.trust360.survey.peopleimport;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Why an import is refused. */
final class ImportProblems {

    private ImportProblems() {}

    static ErrorResponseException importEmpty() {
        return problem(
                HttpStatus.BAD_REQUEST,
                "import-empty",
                "Send a part named people or a part named relationships (or both), each a CSV file");
    }

    static ErrorResponseException importTooLarge() {
        return problem(
                HttpStatus.CONTENT_TOO_LARGE, "import-too-large", "A file may have up to 32 MB; split it into several");
    }

    static ErrorResponseException tooMany() {
        return problem(
                HttpStatus.CONFLICT,
                "import-too-many",
                "%d imports are kept at a time; discard one that is not needed".formatted(ImportDesk.MOST));
    }

    static ErrorResponseException notFound() {
        return problem(
                HttpStatus.NOT_FOUND,
                "import-not-found",
                "There is no such import; they are forgotten after %d hours".formatted(ImportJob.KEPT.toHours()));
    }

    static ErrorResponseException notReady(ImportState state) {
        return problem(HttpStatus.CONFLICT, "import-not-ready", "The import is " + state.word() + ", not ready");
    }

    static ErrorResponseException outdated() {
        return problem(
                HttpStatus.CONFLICT,
                "import-outdated",
                "People or relationships have changed since the preview was made; check again and look at it");
    }

    static ErrorResponseException running() {
        return problem(HttpStatus.CONFLICT, "import-running", "Another import is being written; try again in a minute");
    }

    private static ErrorResponseException problem(HttpStatus status, String name, String detail) {
        var body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setType(URI.create("/problems/" + name));
        return new ErrorResponseException(status, body, null);
    }
}
