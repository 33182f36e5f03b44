package org.trust360.survey.nomination.api;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.trust360.survey.nomination.Decided;

/** Why a request about nominations is refused. */
final class NominationProblems {

    private NominationProblems() {}

    /** The same for what is not there and for what is not theirs (S1). */
    static ErrorResponseException notFound() {
        return problem(
                HttpStatus.NOT_FOUND, "nomination-not-found", "There is no such nomination, or nobody of that id");
    }

    static ErrorResponseException decisionUnknown() {
        return problem(
                HttpStatus.BAD_REQUEST,
                "decision-unknown",
                "A decision is one of approve, approve-all, decline and regroup");
    }

    /** With the ids of those who could be asked instead, where somebody is asked enough. */
    static ErrorResponseException of(Decided refusal, List<String> instead) {
        var problem = of(refusal);
        if (!instead.isEmpty()) {
            problem.getBody().setProperty("instead", instead);
        }
        return problem;
    }

    private static ErrorResponseException of(Decided refusal) {
        return switch (refusal) {
            case NOT_FOUND -> notFound();
            case PHASE_OVER -> conflict(refusal, "The time for this is over, or has not come");
            case NOBODY_TO_REPLACE -> conflict(refusal, "Proposing is over, and nobody was declined");
            case ALREADY_THERE -> conflict(refusal, "This person is proposed already, perhaps in another group");
            case ONESELF -> conflict(refusal, "Nobody is proposed about themselves; the own assessment is part of it");
            case GROUP_FULL -> conflict(refusal, "The group has as many people as the campaign allows");
            case TOO_MANY -> conflict(refusal, "A nomination holds up to 60 names");
            case RATER_FULL -> conflict(refusal, "This person is asked about as many people as the campaign allows");
            case FIXED -> conflict(refusal, "It is decided, or comes from HR");
            case GROUP_NOT_ASKED -> invalid(refusal, "relationship is one that the campaign asks, and not self");
            case REASON_MISSING -> invalid(refusal, "A decline has a reason; who proposed reads it");
            case REASON_TOO_LONG -> invalid(refusal, "A reason has up to 300 characters");
            case NOT_AN_ADDRESS -> invalid(refusal, "This name or address cannot be written to");
            case DONE, PARTLY -> throw new IllegalArgumentException("Nothing was refused");
        };
    }

    private static ErrorResponseException conflict(Decided refusal, String detail) {
        return problem(HttpStatus.CONFLICT, "nomination-" + refusal.word(), detail);
    }

    private static ErrorResponseException invalid(Decided refusal, String detail) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "nomination-" + refusal.word(), detail);
    }

    private static ErrorResponseException problem(HttpStatus status, String name, String detail) {
        var body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setType(URI.create("/problems/" + name));
        return new ErrorResponseException(status, body, null);
    }
}
