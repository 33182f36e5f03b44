package org.trust360.scoring.commitment;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.trust360.scoring.journey.Journey;
import org.trust360.scoring.journey.JourneyProblems;
import org.trust360.scoring.journey.Journeys;

/** A leader's own experiments, as the API takes and gives them. */
@RestController
@RequestMapping("/api/reports/{id}/commitments")
class CommitmentController {

    private final Journeys journeys;
    private final CommitmentDesk desk;

    CommitmentController(Journeys journeys, CommitmentDesk desk) {
        this.journeys = journeys;
        this.desk = desk;
    }

    @GetMapping
    ResponseEntity<List<Line>> list(@AuthenticationPrincipal Jwt viewer, @PathVariable String id) {
        var lines = desk.of(journey(viewer, id)).stream().map(Line::of).toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(lines);
    }

    /** Takes one on, or words it anew; its id is chosen by whoever sends it, so that sending twice is sending once. */
    @PutMapping("/{commitment}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(
            @AuthenticationPrincipal Jwt viewer,
            @PathVariable String id,
            @PathVariable String commitment,
            @RequestBody SentWords sent) {
        var journey = journey(viewer, id);
        if (!CommitmentForm.isId(commitment)) {
            throw CommitmentProblems.invalid(List.of("id-invalid"));
        }
        var words = sent.words(commitment);
        var worded = desk.edit(journey, commitment, words);
        answer(worded instanceof Change.Unknown ? desk.add(journey, commitment, words) : worded);
    }

    /** Says what became of one. */
    @PutMapping("/{commitment}/state")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void mark(
            @AuthenticationPrincipal Jwt viewer,
            @PathVariable String id,
            @PathVariable String commitment,
            @RequestBody SentState sent) {
        var journey = journey(viewer, id);
        var state = Commitment.State.of(Objects.requireNonNullElse(sent.state(), ""))
                .orElseThrow(() -> CommitmentProblems.invalid(List.of("state-unknown")));
        answer(desk.mark(journey, commitment, state));
    }

    private static void answer(Change change) {
        switch (change) {
            case Change.Made _ -> {}
            case Change.EnoughOpen _ -> throw CommitmentProblems.enoughOpen();
            case Change.Full _ -> throw CommitmentProblems.full();
            case Change.Unknown _ -> throw CommitmentProblems.notFound();
            case Change.Faulty(var faults) ->
                throw CommitmentProblems.invalid(
                        faults.stream().map(CommitmentRules.Fault::key).toList());
        }
    }

    private Journey journey(Jwt viewer, String id) {
        return journeys.of(viewer, id).orElseThrow(JourneyProblems::reportNotFound);
    }

    /** An experiment and what became of it. */
    record Line(String id, String state, String theme, String what, String when, String notice) {

        static Line of(Commitment commitment) {
            var words = commitment.words();
            return new Line(
                    commitment.id(),
                    commitment.state().word(),
                    words.theme(),
                    words.what(),
                    words.when(),
                    words.notice());
        }

        @Override
        public String toString() {
            return "Line";
        }
    }

    record SentWords(
            @Nullable String theme,
            @Nullable String what,
            @Nullable String when,
            @Nullable String notice) {

        /** Cleaned as those of the page. */
        Commitment.Words words(String id) {
            return new CommitmentForm(id, text(theme), text(what), text(when), text(notice)).words();
        }

        private static String text(@Nullable String sent) {
            return Objects.requireNonNullElse(sent, "");
        }

        @Override
        public String toString() {
            return "SentWords";
        }
    }

    record SentState(@Nullable String state) {}
}
