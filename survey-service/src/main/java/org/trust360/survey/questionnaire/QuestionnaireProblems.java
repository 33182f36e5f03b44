package org.trust360.survey.questionnaire;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Why a request about questionnaires is refused. */
final class QuestionnaireProblems {

    private QuestionnaireProblems() {}

    static ErrorResponseException invalid(List<QuestionnaireTexts.ExplainedError> errors) {
        var body = body(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "questionnaire-invalid",
                "The questionnaire has mistakes: " + errors.size() + ". Mend them and send it again");
        body.setProperty("errors", errors);
        return new ErrorResponseException(HttpStatus.UNPROCESSABLE_CONTENT, body, null);
    }

    static ErrorResponseException notFound() {
        return new ErrorResponseException(
                HttpStatus.NOT_FOUND,
                body(HttpStatus.NOT_FOUND, "questionnaire-not-found", "There is no such questionnaire or version"),
                null);
    }

    private static ProblemDetail body(HttpStatus status, String name, String detail) {
        var body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setType(URI.create("/problems/" + name));
        return body;
    }
}
