package org.trust360.scoring.report.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.trust360.scoring.report.Readers;
import org.trust360.scoring.report.ReportJson;
import org.trust360.scoring.report.Viewer;

/** How the figures of a report come about, how far they carry, and what was withheld and why. */
@Controller
class HowToReadPage {

    private final Readers readers;
    private final MessageSource messages;

    HowToReadPage(Readers readers, MessageSource messages) {
        this.readers = readers;
        this.messages = messages;
    }

    @GetMapping("/reports/{id}/how-to-read")
    String read(
            @AuthenticationPrincipal Jwt token,
            @PathVariable String id,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        var report = readers.find(Viewer.of(token), id);
        if (report.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "report-not-found";
        }
        var language = new Language(messages, locale);
        var frozen = report.get().report();
        model.addAttribute("report", ReportView.of(ReportJson.read(frozen.json()), frozen.releasedOn(), language));
        model.addAttribute("record", RecordView.of(frozen, language));
        return "how-to-read";
    }
}
