package org.trust360.survey.nomination.web;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.trust360.survey.nomination.NominationDesk.Place;
import org.trust360.survey.nomination.NominationViews;
import org.trust360.survey.nomination.SheetActions;
import org.trust360.survey.nomination.SheetForm;
import org.trust360.survey.nomination.web.NominationSheets.Seat;

/** What a manager decides about the proposals of those who report to them; for anybody else there is nothing (S1). */
@Controller
@RequestMapping("/nominations/{campaign}/team/{subject}")
class TeamNominations {

    private final NominationViews views;
    private final NominationSheets sheets;
    private final SheetActions actions;

    TeamNominations(NominationViews views, NominationSheets sheets, SheetActions actions) {
        this.views = views;
        this.sheets = sheets;
        this.actions = actions;
    }

    @GetMapping
    ModelAndView show(
            @AuthenticationPrincipal Jwt token,
            @PathVariable String campaign,
            @PathVariable String subject,
            Locale locale) {
        var place = new Place(campaign, subject);
        return views.isApprover(place, LeaderNominations.person(token))
                ? sheets.sheet(place, seat(place), Optional.empty(), locale)
                : sheets.notFound(false);
    }

    @GetMapping("/search")
    ModelAndView search(
            @AuthenticationPrincipal Jwt token,
            @PathVariable String campaign,
            @PathVariable String subject,
            @RequestParam(defaultValue = "") String query) {
        var place = new Place(campaign, subject);
        return views.isApprover(place, LeaderNominations.person(token))
                ? sheets.found(query, seat(place))
                : sheets.notFound(false);
    }

    @PostMapping("/{action}")
    ModelAndView change(
            @AuthenticationPrincipal Jwt token,
            @PathVariable String campaign,
            @PathVariable String subject,
            @PathVariable String action,
            @ModelAttribute SheetForm form) {
        var place = new Place(campaign, subject);
        if (!views.isApprover(place, LeaderNominations.person(token))) {
            return sheets.notFound(false);
        }
        var locale = LocaleContextHolder.getLocale();
        var decided = actions.byDecider(place, action, form, locale);
        return sheets.sheet(place, seat(place), Optional.of(new NominationSheets.Outcome(decided, form)), locale);
    }

    private static Seat seat(Place place) {
        return new Seat("approver", "/nominations/" + place.campaign() + "/team/" + place.subject());
    }
}
