package org.trust360.scoring.organisation.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.trust360.scoring.organisation.OrganisationFigures;
import org.trust360.scoring.organisation.closing.FrozenFigures;
import org.trust360.scoring.organisation.closing.OrganisationJson;
import org.trust360.scoring.organisation.way.WayOn;
import org.trust360.scoring.organisation.way.WaysOn;

/**
 * The figures of a campaign to take along. Both files are made of the frozen figures, which the auditor has passed, and of
 * the day's shares of how it went on; of nothing else.
 */
@RestController
class OrganisationExports {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final FrozenFigures figures;
    private final WaysOn ways;

    OrganisationExports(FrozenFigures figures, WaysOn ways) {
        this.figures = figures;
        this.ways = ways;
    }

    /** The frozen bytes, and how it went on. */
    @GetMapping({"/organisation/{campaign}/json", "/api/organisation/{campaign}/json"})
    ResponseEntity<String> json(@PathVariable String campaign) {
        var frozen = frozen(campaign);
        var json = OrganisationJson.write(frozen, way(OrganisationJson.read(frozen)));
        return file(campaign, "json", MediaType.APPLICATION_JSON, json);
    }

    @GetMapping({"/organisation/{campaign}/csv", "/api/organisation/{campaign}/csv"})
    ResponseEntity<String> csv(@PathVariable String campaign) {
        var read = OrganisationJson.read(frozen(campaign));
        return file(campaign, "csv", CSV, OrganisationCsv.of(read, way(read)));
    }

    private WayOn way(OrganisationFigures read) {
        return ways.of(read.campaign(), read.leaders());
    }

    private String frozen(String campaign) {
        return figures.find(campaign).orElseThrow(OrganisationProblems::figuresNotFound);
    }

    /** Only campaigns that exist come here, so the name has nothing but their id. */
    private static ResponseEntity<String> file(String campaign, String ending, MediaType type, String text) {
        var name = "organisation-%s.%s".formatted(campaign, ending);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(type)
                .body(text);
    }
}
