package org.trust360.scoring.organisation.web;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trust360.scoring.organisation.closing.FrozenFigures;

/** The picture of a campaign as JSON, for HR. There is no parameter to cut it finer (A6) and nothing to sort (T4). */
@RestController
@RequestMapping("/api/organisation")
class OrganisationController {

    private final FrozenFigures figures;

    OrganisationController(FrozenFigures figures) {
        this.figures = figures;
    }

    /** The frozen bytes. */
    @GetMapping("/{campaign}")
    ResponseEntity<String> read(@PathVariable String campaign) {
        var json = figures.find(campaign).orElseThrow(OrganisationProblems::figuresNotFound);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(json);
    }
}
