package org.trust360.scoring.reflection;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.trust360.scoring.journey.Journey;
import org.trust360.scoring.journey.JourneyProblems;
import org.trust360.scoring.journey.Journeys;
import org.trust360.scoring.reflection.Keeping.Kept;
import org.trust360.scoring.reflection.Keeping.Overtaken;

/** A leader's own locked notebook: fetched, kept and deleted, never opened. */
@RestController
@RequestMapping("/api/reports/{id}/reflection")
class ReflectionController {

    private final Journeys journeys;
    private final Notebooks notebooks;

    ReflectionController(Journeys journeys, Notebooks notebooks) {
        this.journeys = journeys;
        this.notebooks = notebooks;
    }

    /** Nothing is there yet: 204, as 404 is for the reports of others. */
    @GetMapping
    ResponseEntity<Notebook> read(@AuthenticationPrincipal Jwt viewer, @PathVariable String id) {
        return notebooks
                .find(journey(viewer, id))
                .map(notebook ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(notebook))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PutMapping
    Kept keep(@AuthenticationPrincipal Jwt viewer, @PathVariable String id, InputStream body) throws IOException {
        var journey = journey(viewer, id);
        return switch (notebooks.keep(journey, SentNotebook.read(body))) {
            case Kept kept -> kept;
            case Overtaken _ -> throw ReflectionProblems.overtaken();
        };
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@AuthenticationPrincipal Jwt viewer, @PathVariable String id) {
        notebooks.delete(journey(viewer, id));
    }

    private Journey journey(Jwt viewer, String id) {
        return journeys.of(viewer, id).orElseThrow(JourneyProblems::reportNotFound);
    }
}
