package org.trust360.scoring.pulse;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trust360.scoring.growth.GrowthMaking;
import org.trust360.scoring.journey.Journey;
import org.trust360.scoring.journey.JourneyProblems;
import org.trust360.scoring.journey.Journeys;
import org.trust360.scoring.publication.Growth.ThemeChanges;

/** A leader's own pulses as JSON. */
@RestController
@RequestMapping("/api/reports/{id}/pulse")
class PulseController {

    private final Journeys journeys;
    private final PulseDesk desk;

    PulseController(Journeys journeys, PulseDesk desk) {
        this.journeys = journeys;
        this.desk = desk;
    }

    @GetMapping
    List<Answer> pulses(@AuthenticationPrincipal Jwt viewer, @PathVariable String id) {
        var journey = journeys.of(viewer, id).orElseThrow(JourneyProblems::reportNotFound);
        return desk.of(journey).stream().map(told -> Answer.of(journey, told)).toList();
    }

    @PostMapping
    ResponseEntity<Until> ask(@AuthenticationPrincipal Jwt viewer, @PathVariable String id, @RequestBody Wish wish) {
        var journey = journeys.of(viewer, id).orElseThrow(JourneyProblems::reportNotFound);
        return switch (desk.ask(journey, wish.themes() == null ? List.of() : wish.themes())) {
            case Asking.Asked(var until) -> ResponseEntity.accepted().body(new Until(until));
            case Asking.TooSoon(var from) ->
                throw JourneyProblems.problem(
                        HttpStatus.CONFLICT, "pulse-too-soon", "A pulse may be asked for from " + from + " on");
            case Asking.StillOpen _ ->
                throw JourneyProblems.problem(
                        HttpStatus.CONFLICT, "pulse-still-open", "The last pulse is not over; wait for its result");
            case Asking.ThemesInvalid _ ->
                throw JourneyProblems.problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "pulse-themes-invalid",
                        "Choose one or two themes of the report, by id");
            case Asking.TooFewItems _ ->
                throw JourneyProblems.problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "pulse-too-small",
                        "These themes have fewer than 3 statements, or too many to ask some of them; choose others");
            case Asking.NotPossible _ -> throw JourneyProblems.reportNotFound();
        };
    }

    /** What is to be asked again. */
    record Wish(@Nullable List<String> themes) {}

    record Until(Instant until) {}

    /** @param changes since the report, theme by theme; absent before there is a result */
    record Answer(
            String pulseId,
            List<String> themes,
            String state,
            Instant until,
            @Nullable List<ThemeChanges> changes) {

        static Answer of(Journey journey, PulseDesk.Told told) {
            var round = told.round();
            return switch (told.state()) {
                case PulseState.Asked _ -> new Answer(round.id(), round.themes(), "asked", round.until(), null);
                case PulseState.Answered _ -> new Answer(round.id(), round.themes(), "answered", round.until(), null);
                case PulseState.Ended _ -> new Answer(round.id(), round.themes(), "ended", round.until(), null);
                case PulseState.Result(var report) ->
                    new Answer(
                            round.id(),
                            round.themes(),
                            "result",
                            round.until(),
                            GrowthMaking.changes(journey.report(), report));
            };
        }
    }
}
