package org.trust360.survey.coaching.web;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.trust360.survey.coaching.CoachedLeaders;
import org.trust360.survey.coaching.CoachedLeaders.Leader;
import org.trust360.survey.console.PageTimes;

/**
 * Whom somebody coaches. The names stay in this service: the reports themselves are scoring-service's, which knows none,
 * and a coach's browser puts the two together (G1).
 */
@Controller
@RequestMapping("/coaching")
class CoachingPages {

    private final CoachedLeaders leaders;
    private final PageTimes times;

    CoachingPages(CoachedLeaders leaders, PageTimes times) {
        this.leaders = leaders;
        this.times = times;
    }

    @GetMapping
    ModelAndView list(@AuthenticationPrincipal Jwt token, Locale locale) {
        var rows = leaders.of(person(token), locale).stream()
                .map(leader -> row(leader, locale))
                .toList();
        return new ModelAndView("coaching/leaders", Map.of("leaders", rows));
    }

    /** Whose report it is, for the page of the report. */
    @GetMapping("/leaders/{report}")
    ModelAndView leader(@AuthenticationPrincipal Jwt token, @PathVariable String report) {
        return leaders.ofReport(person(token), report)
                .map(leader -> new ModelAndView("coaching/leader", Map.of("leader", leader)))
                .orElseGet(() -> new ModelAndView("not-found", Map.of("section", "coaching"), HttpStatus.NOT_FOUND));
    }

    private Row row(Leader leader, Locale locale) {
        var stage = leader.stage();
        return new Row(
                leader.name(),
                leader.campaign(),
                stage.word(),
                times.shown(leader.deadline(), locale),
                leader.report());
    }

    /** Whoever has an account of no person coaches nobody. */
    private static String person(Jwt token) {
        return Objects.requireNonNullElse(token.getClaimAsString("person"), "");
    }

    /**
     * Somebody with a coach.
     *
     * @param until when the campaign takes no more answers
     * @param report null before it is ready
     */
    record Row(
            String name,
            String campaign,
            String stage,
            String until,
            @Nullable String report) {}
}
