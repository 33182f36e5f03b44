package org.trust360.scoring.report.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.trust360.scoring.report.FrozenReport;
import org.trust360.scoring.report.Readers;
import org.trust360.scoring.report.Reading;
import org.trust360.scoring.report.ReportJson;
import org.trust360.scoring.report.Viewer;
import org.trust360.scoring.report.csv.ReportCsv;
import org.trust360.scoring.report.pdf.Paper;

/** A report to take along: the figures of the page as PDF and as a table. */
@Controller
class ReportForms {

    private static final MediaType CSV = new MediaType("text", "csv", UTF_8);

    private final Readers readers;
    private final PrintedReport printed;
    private final ReadScreens screens;
    private final MessageSource messages;

    ReportForms(Readers readers, PrintedReport printed, ReadScreens screens, MessageSource messages) {
        this.readers = readers;
        this.printed = printed;
        this.screens = screens;
        this.messages = messages;
    }

    /** For people: what cannot be read is a page. */
    @GetMapping("/reports/{id}/pdf")
    Object pdf(
            @AuthenticationPrincipal Jwt token,
            @PathVariable String id,
            @RequestParam(defaultValue = "a4") String paper,
            Locale locale) {
        return page(find(token, id).map(pdf(paper, locale)));
    }

    /** For programs: what cannot be read is a problem. */
    @GetMapping("/api/reports/{id}/pdf")
    ResponseEntity<byte[]> apiPdf(
            @AuthenticationPrincipal Jwt token,
            @PathVariable String id,
            @RequestParam(defaultValue = "a4") String paper,
            Locale locale) {
        return find(token, id).map(pdf(paper, locale)).orElseThrow(ReportProblems::reportNotFound);
    }

    /** For people: what cannot be read is a page. */
    @GetMapping("/reports/{id}/csv")
    Object csv(@AuthenticationPrincipal Jwt token, @PathVariable String id) {
        return page(find(token, id).map(ReportForms::csv));
    }

    /** For programs: what cannot be read is a problem. */
    @GetMapping("/api/reports/{id}/csv")
    ResponseEntity<byte[]> apiCsv(@AuthenticationPrincipal Jwt token, @PathVariable String id) {
        return find(token, id).map(ReportForms::csv).orElseThrow(ReportProblems::reportNotFound);
    }

    private Optional<FrozenReport> find(Jwt token, String id) {
        return readers.find(Viewer.of(token), id).map(Reading::report);
    }

    private static Object page(Optional<ResponseEntity<byte[]>> form) {
        return form.isPresent() ? form.get() : new ModelAndView("report-not-found", HttpStatus.NOT_FOUND);
    }

    private Function<FrozenReport, ResponseEntity<byte[]>> pdf(String paper, Locale locale) {
        var size = Paper.of(paper).orElseThrow(ReportProblems::unknownPaper);
        return report -> {
            var view =
                    ReportView.of(ReportJson.read(report.json()), report.releasedOn(), new Language(messages, locale));
            return file(
                    report,
                    MediaType.APPLICATION_PDF,
                    "pdf",
                    printed.pdf(view, screens.comments(report, locale), locale, size));
        };
    }

    private static ResponseEntity<byte[]> csv(FrozenReport report) {
        return file(report, CSV, "csv", ReportCsv.of(report.json()).getBytes(UTF_8));
    }

    /** Named by the day of release, if it came: a name of a person in a folder of downloads says more than it should. */
    private static ResponseEntity<byte[]> file(FrozenReport report, MediaType type, String ending, byte[] content) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name(report) + "." + ending)
                                .build()
                                .toString())
                .contentType(type)
                .body(content);
    }

    private static String name(FrozenReport report) {
        return report.releasedOn() == null ? "report" : "report-" + report.releasedOn();
    }
}
