package org.trust360.scoring.pulse;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.trust360.scoring.journey.Journey;
import org.trust360.scoring.journey.JourneyPage;
import org.trust360.scoring.journey.Journeys;

/** A leader's own pulses as a page. */
@Controller
@RequestMapping("/reports/{id}/pulse")
class PulsePages {

    private static final String VIEW = "pulse";

    private final Journeys journeys;
    private final PulseDesk desk;
    private final PulseScreens screens;

    PulsePages(Journeys journeys, PulseDesk desk, PulseScreens screens) {
        this.journeys = journeys;
        this.desk = desk;
        this.screens = screens;
    }

    @GetMapping
    ModelAndView page(@AuthenticationPrincipal Jwt viewer, @PathVariable String id, Locale locale) {
        return journeys.of(viewer, id)
                .map(journey -> JourneyPage.of(VIEW, id, screens.of(journey, Instant.now(), locale), HttpStatus.OK))
                .orElseGet(JourneyPage::missing);
    }

    @PostMapping
    ModelAndView ask(
            @AuthenticationPrincipal Jwt viewer,
            @PathVariable String id,
            @RequestParam(name = "theme", defaultValue = "") List<String> themes,
            Locale locale) {
        return journeys.of(viewer, id)
                .map(journey -> answered(id, journey, themes, locale))
                .orElseGet(JourneyPage::missing);
    }

    private ModelAndView answered(String id, Journey journey, List<String> themes, Locale locale) {
        return switch (desk.ask(journey, themes)) {
            case Asking.Asked _ -> JourneyPage.back(id, VIEW, "asked");
            case Asking.TooSoon _ -> refused(id, journey, "too-soon", themes, locale);
            case Asking.StillOpen _ -> refused(id, journey, "still-open", themes, locale);
            case Asking.ThemesInvalid _ -> refused(id, journey, "themes", themes, locale);
            case Asking.TooFewItems _ -> refused(id, journey, "items", themes, locale);
            case Asking.NotPossible _ -> JourneyPage.missing();
        };
    }

    private ModelAndView refused(String id, Journey journey, String key, List<String> themes, Locale locale) {
        var screen = screens.of(journey, Instant.now(), locale).faulty(key, themes);
        return JourneyPage.of(VIEW, id, screen, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
