package org.trust360.scoring.shareback;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.trust360.scoring.journey.Journey;
import org.trust360.scoring.journey.JourneyProblems;
import org.trust360.scoring.journey.Journeys;

/** A leader's own answer to everybody who was asked, as the API takes and gives it. */
@RestController
@RequestMapping("/api/reports/{id}/share-back")
class ShareBackController {

    private final Journeys journeys;
    private final ShareBackDesk desk;

    ShareBackController(Journeys journeys, ShareBackDesk desk) {
        this.journeys = journeys;
        this.desk = desk;
    }

    @GetMapping
    ResponseEntity<Standing> standing(@AuthenticationPrincipal Jwt viewer, @PathVariable String id) {
        var standing = desk.standing(journey(viewer, id));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Standing(standing.draft(), standing.last(), standing.sentOn(), standing.next()));
    }

    /** Keeps what is not sent yet. */
    @PutMapping("/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@AuthenticationPrincipal Jwt viewer, @PathVariable String id, @RequestBody SentText sent) {
        desk.keep(journey(viewer, id), sent.text()).ifPresent(fault -> {
            throw ShareBackProblems.invalid(fault);
        });
    }

    /** Sends it to everybody who was asked; the same text again is sent no second time. */
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void send(@AuthenticationPrincipal Jwt viewer, @PathVariable String id, @RequestBody SentText sent) {
        switch (desk.send(journey(viewer, id), sent.text())) {
            case Sending.Sent _ -> {}
            case Sending.Faulty(var fault) -> throw ShareBackProblems.invalid(fault);
            case Sending.TooSoon(var from) -> throw ShareBackProblems.tooSoon(from);
        }
    }

    private Journey journey(Jwt viewer, String id) {
        return journeys.of(viewer, id).orElseThrow(JourneyProblems::reportNotFound);
    }

    /**
     * How far a leader is.
     *
     * @param draft what waits to be sent
     * @param sent what was sent last, if it can still be read
     * @param next the day from which one more can be sent, where that is not now
     */
    record Standing(
            Optional<String> draft, Optional<String> sent, Optional<LocalDate> sentOn, Optional<LocalDate> next) {}
}
