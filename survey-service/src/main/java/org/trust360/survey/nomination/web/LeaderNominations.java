package org.trust360.survey.nomination.web;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

/** What somebody with an account proposes for themselves, and decides for others. */
@Controller
@RequestMapping("/nominations")
class LeaderNominations {

    private final NominationViews views;
    private final NominationSheets sheets;
    private final SheetActions actions;

    LeaderNominations(NominationViews views, NominationSheets sheets, SheetActions actions) {
        this.views = views;
        this.sheets = sheets;
        this.actions = actions;
    }

    @GetMapping
    ModelAndView list(@AuthenticationPrincipal Jwt token, Locale locale) {
        var person = person(token);
        return new ModelAndView(
                "nomination/list",
                Map.of(
                        "mine", sheets.rows(views.ofSubject(person), locale),
                        "team", sheets.rows(views.ofApprover(person), locale)));
    }

    @GetMapping("/{campaign}")
    ModelAndView mine(@AuthenticationPrincipal Jwt token, @PathVariable String campaign, Locale locale) {
        return sheets.sheet(new Place(campaign, person(token)), mySeat(campaign), Optional.empty(), locale);
    }

    @GetMapping("/{campaign}/search")
    ModelAndView search(@PathVariable String campaign, @RequestParam(defaultValue = "") String query) {
        return sheets.found(query, mySeat(campaign));
    }

    @PostMapping("/{campaign}/{action}")
    ModelAndView change(
            @AuthenticationPrincipal Jwt token,
            @PathVariable String campaign,
            @PathVariable String action,
            @ModelAttribute SheetForm form,
            Locale locale) {
        var place = new Place(campaign, person(token));
        var decided = actions.bySubject(place, action, form, locale);
        return sheets.sheet(place, mySeat(campaign), Optional.of(new NominationSheets.Outcome(decided, form)), locale);
    }

    private static Seat mySeat(String campaign) {
        return new Seat("subject", "/nominations/" + campaign);
    }

    /** Whoever has an account of no person finds nothing. */
    static String person(Jwt token) {
        return Objects.requireNonNullElse(token.getClaimAsString("person"), "");
    }
}
