package org.trust360.scoring.report.web;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.trust360.scoring.report.FrozenReport;
import org.trust360.scoring.report.Readers;
import org.trust360.scoring.report.ReportJson;
import org.trust360.scoring.report.ReportScreens;
import org.trust360.scoring.report.Reports;
import org.trust360.scoring.report.Viewer;

/** Reports as pages: the list of one's own, and each for whoever may read it. */
@Controller
@RequestMapping("/reports")
class ReportPages {

    private final Reports reports;
    private final Readers readers;
    private final ReportScreens screens;
    private final MessageSource messages;

    ReportPages(Reports reports, Readers readers, ReportScreens screens, MessageSource messages) {
        this.reports = reports;
        this.readers = readers;
        this.screens = screens;
        this.messages = messages;
    }

    /** One line of the list. */
    record Entry(String address, String name) {}

    @GetMapping
    String list(@AuthenticationPrincipal Jwt token, Locale locale, Model model) {
        var language = new Language(messages, locale);
        model.addAttribute(
                "reports",
                reports.releasedTo(Viewer.of(token).person()).stream()
                        .map(report -> entry(report, language))
                        .toList());
        return "reports";
    }

    @GetMapping("/{id}")
    ModelAndView read(@AuthenticationPrincipal Jwt token, @PathVariable String id, Locale locale) {
        return readers.find(Viewer.of(token), id)
                .map(reading -> new ModelAndView("report", screens.model(reading, locale)))
                .orElseGet(ReportPages::notFound);
    }

    /** How the figures of a report come about, how far they carry, and what was withheld and why. */
    @GetMapping("/{id}/how-to-read")
    ModelAndView howToRead(@AuthenticationPrincipal Jwt token, @PathVariable String id, Locale locale) {
        return readers.find(Viewer.of(token), id)
                .map(reading -> howToRead(reading.report(), new Language(messages, locale)))
                .orElseGet(ReportPages::notFound);
    }

    private static ModelAndView howToRead(FrozenReport frozen, Language language) {
        var report = ReportView.of(ReportJson.read(frozen.json()), frozen.releasedOn(), language);
        return new ModelAndView("how-to-read", Map.of("report", report, "record", RecordView.of(frozen, language)));
    }

    /** The same for what is not there and for what somebody may not read. */
    private static ModelAndView notFound() {
        return new ModelAndView("report-not-found", HttpStatus.NOT_FOUND);
    }

    private static Entry entry(FrozenReport report, Language language) {
        var day = language.day(Objects.requireNonNull(report.releasedOn()));
        var growth = ReportJson.read(report.json()).growth();
        var name = growth == null
                ? language.text("list.entry", day)
                : language.text("list.entry.cycle", day, growth.cycle());
        return new Entry("/reports/" + report.id(), name);
    }
}
