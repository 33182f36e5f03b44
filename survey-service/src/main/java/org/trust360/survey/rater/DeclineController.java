package org.trust360.survey.rater;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trust360.survey.invitation.Invitation;

/** Declining, and thinking better of it. */
@RestController
@RequestMapping("/api/rater/declines")
class DeclineController {

    private final DeclineDesk desk;
    private final EvenPace pace;

    DeclineController(DeclineDesk desk, EvenPace pace) {
        this.desk = desk;
        this.pace = pace;
    }

    /** Answers that count already are never taken back by it. */
    @PostMapping
    Declines decline(@RequestBody Wish wish) {
        var began = System.nanoTime();
        var why = wish.why().orElseThrow(RaterProblems::reasonUnknown);
        return desk.decline(wish.token(), wish.subjectIds(), why)
                .map(Declines::new)
                .orElseThrow(() -> pace.since(began, RaterProblems.linkNotValid()));
    }

    @PostMapping("/taken-back")
    void takeUpAgain(@RequestBody Return wish) {
        var began = System.nanoTime();
        if (!desk.takeUpAgain(wish.token(), wish.subjectId())) {
            throw pace.since(began, RaterProblems.linkNotValid());
        }
    }

    /** @param reason a word of {@link Invitation.Declined}, or none */
    record Wish(
            String token, List<String> subjectIds, @Nullable String reason) {

        Wish {
            token = Objects.requireNonNullElse(token, "");
            subjectIds = List.copyOf(Objects.requireNonNullElse(subjectIds, List.of()));
        }

        Optional<Invitation.Declined> why() {
            return reason == null ? Optional.of(Invitation.Declined.UNSAID) : Invitation.Declined.of(reason);
        }

        @Override
        public String toString() {
            return "Wish";
        }
    }

    record Return(String token, String subjectId) {

        Return {
            token = Objects.requireNonNullElse(token, "");
            subjectId = Objects.requireNonNullElse(subjectId, "");
        }

        @Override
        public String toString() {
            return "Return";
        }
    }

    /** @param declined about whom no answers are expected any more */
    record Declines(List<String> declined) {}
}
