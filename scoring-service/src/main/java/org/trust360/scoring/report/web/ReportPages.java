package org.trust360.scoring.report.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
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
    String read(
            @AuthenticationPrincipal Jwt token,
            @PathVariable String id,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        var reading = readers.find(Viewer.of(token), id);
        if (reading.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "report-not-found";
        }
        model.addAllAttributes(screens.model(reading.get(), locale));
        return "report";
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
