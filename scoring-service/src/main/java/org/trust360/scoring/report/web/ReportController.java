package org.trust360.scoring.report.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trust360.scoring.report.FrozenReport;
import org.trust360.scoring.report.Readers;
import org.trust360.scoring.report.Reports;
import org.trust360.scoring.report.Viewer;

/** Reports as JSON: the list of one's own, and each for whoever may read it. */
@RestController
@RequestMapping("/api/reports")
class ReportController {

    private final Reports reports;
    private final Readers readers;

    ReportController(Reports reports, Readers readers) {
        this.reports = reports;
        this.readers = readers;
    }

    @GetMapping
    List<Listed> list(@AuthenticationPrincipal Jwt token) {
        return reports.releasedTo(Viewer.of(token).person()).stream()
                .map(Listed::of)
                .toList();
    }

    /** The frozen bytes, whatever release of the service made them. */
    @GetMapping("/{id}")
    ResponseEntity<String> read(@AuthenticationPrincipal Jwt token, @PathVariable String id) {
        var reading = readers.find(Viewer.of(token), id).orElseThrow(ReportProblems::reportNotFound);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(reading.report().json());
    }

    /** What was decided about the report and by which rules; not there for reports from before there was an auditor. */
    @GetMapping("/{id}/record")
    ResponseEntity<String> record(@AuthenticationPrincipal Jwt token, @PathVariable String id) {
        var record = reports.releasedTo(Viewer.of(token).person(), id)
                .map(FrozenReport::record)
                .orElseThrow(ReportProblems::reportNotFound);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(record);
    }

    /** One line of the list. */
    record Listed(String reportId, String campaignId, LocalDate releasedOn) {

        static Listed of(FrozenReport report) {
            return new Listed(report.id(), report.campaign(), Objects.requireNonNull(report.releasedOn()));
        }
    }
}
