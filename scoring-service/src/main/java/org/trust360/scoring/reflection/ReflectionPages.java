package org.trust360.scoring.reflection;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.trust360.scoring.journey.JourneyPage;
import org.trust360.scoring.journey.Journeys;
import org.trust360.scoring.journey.ThemeLine;

/** The page on which a leader reflects; everything that is written on it stays in the browser, or leaves it locked. */
@Controller
class ReflectionPages {

    private final Journeys journeys;
    private final MessageSource messages;

    ReflectionPages(Journeys journeys, MessageSource messages) {
        this.journeys = journeys;
        this.messages = messages;
    }

    @GetMapping("/reports/{id}/reflection")
    ModelAndView page(@AuthenticationPrincipal Jwt viewer, @PathVariable String id, Locale locale) {
        return journeys.of(viewer, id)
                .map(journey -> new Screen(journey.id(), ThemeLine.of(journey.report(), messages, locale)))
                .map(screen -> JourneyPage.of("reflection", id, screen, HttpStatus.OK))
                .orElseGet(JourneyPage::missing);
    }

    /**
     * What the page knows.
     *
     * @param notebook its id, which is part of what is locked
     */
    record Screen(String notebook, List<ThemeLine> themes) {}
}
