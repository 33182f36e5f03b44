package org.trust360.scoring.coaching;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.trust360.scoring.report.Reading;
import org.trust360.scoring.report.ReportScreens;
import org.trust360.scoring.report.Viewer;

/** A report as its leader will see it, with what the coach decides about it. The list of leaders is survey-service's. */
@Controller
@RequestMapping("/coaching/{report}")
class CoachingPages {

    private final CoachingDesk desk;
    private final ConversationDays days;
    private final ReportScreens screens;

    CoachingPages(CoachingDesk desk, ConversationDays days, ReportScreens screens) {
        this.desk = desk;
        this.days = days;
        this.screens = screens;
    }

    @GetMapping
    ModelAndView read(@AuthenticationPrincipal Jwt token, @PathVariable String report, Locale locale) {
        return page(Viewer.of(token), report, Map.of(), locale);
    }

    @PostMapping("/conversation")
    Object talkOn(
            @AuthenticationPrincipal Jwt token,
            @PathVariable String report,
            @RequestParam(defaultValue = "") String day,
            Locale locale) {
        var viewer = Viewer.of(token);
        var read = days.read(day.strip());
        if (read.isEmpty()) {
            return page(viewer, report, Map.of("refused", true), locale);
        }
        return desk.talkOn(viewer, report, read.get()) ? back(report) : notFound();
    }

    @PostMapping("/release")
    Object release(@AuthenticationPrincipal Jwt token, @PathVariable String report) {
        return desk.release(Viewer.of(token), report) ? back(report) : notFound();
    }

    private ModelAndView page(Viewer viewer, String report, Map<String, ?> outcome, Locale locale) {
        return desk.read(viewer, report)
                .map(coached -> {
                    var reading = new Reading(coached.report(), Reading.Role.COACH);
                    var model = new HashMap<String, Object>(screens.model(reading, locale));
                    model.put("coached", coached);
                    model.putAll(outcome);
                    var status = outcome.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
                    return new ModelAndView("coaching/report", model, status);
                })
                .orElseGet(CoachingPages::notFound);
    }

    private static ModelAndView notFound() {
        return new ModelAndView("report-not-found", Map.of(), HttpStatus.NOT_FOUND);
    }

    /** Relative, because the browser knows another address of the service than the service does. */
    private static ResponseEntity<Void> back(String report) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/coaching/" + report))
                .build();
    }
}
