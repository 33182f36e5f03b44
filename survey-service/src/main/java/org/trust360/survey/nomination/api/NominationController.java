package org.trust360.survey.nomination.api;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.trust360.survey.nomination.NominationDesk.Place;
import org.trust360.survey.nomination.NominationViews;
import org.trust360.survey.nomination.SheetActions;
import org.trust360.survey.nomination.SheetForm;

/** What somebody with an account proposes for themselves; ids are those of the search. */
@RestController
@RequestMapping("/api/nominations")
class NominationController {

    private final NominationViews views;
    private final NominationAnswers answers;
    private final SheetActions actions;

    NominationController(NominationViews views, NominationAnswers answers, SheetActions actions) {
        this.views = views;
        this.answers = answers;
        this.actions = actions;
    }

    @GetMapping
    Mine all(@AuthenticationPrincipal Jwt token) {
        return new Mine(
                views.ofSubject(person(token)).stream()
                        .map(view -> NominationAnswer.of(view, UnaryOperator.identity()))
                        .toList(),
                views.ofApprover(person(token)).stream()
                        .map(view -> NominationAnswer.of(view, UnaryOperator.identity()))
                        .toList());
    }

    @GetMapping("/{campaign}")
    NominationAnswer mine(@AuthenticationPrincipal Jwt token, @PathVariable String campaign) {
        return answers.find(new Place(campaign, person(token)), UnaryOperator.identity());
    }

    @GetMapping("/{campaign}/people")
    List<NominationAnswers.Found> search(
            @AuthenticationPrincipal Jwt token,
            @PathVariable String campaign,
            @RequestParam(defaultValue = "") String query) {
        answers.find(new Place(campaign, person(token)), UnaryOperator.identity());
        return answers.search(query);
    }

    @PostMapping("/{campaign}/proposals")
    NominationAnswer propose(
            @AuthenticationPrincipal Jwt token,
            @PathVariable String campaign,
            @RequestBody ProposalRequest request,
            Locale locale) {
        var place = new Place(campaign, person(token));
        var form = request.form(request.rater());
        return answers.after(
                actions.bySubject(place, request.action(), form, locale), place, form, UnaryOperator.identity());
    }

    @DeleteMapping("/{campaign}/proposals/{rater}")
    NominationAnswer withdraw(
            @AuthenticationPrincipal Jwt token,
            @PathVariable String campaign,
            @PathVariable String rater,
            Locale locale) {
        var place = new Place(campaign, person(token));
        var form = new SheetForm(rater, null, null, null, null);
        return answers.after(actions.bySubject(place, "withdraw", form, locale), place, form, UnaryOperator.identity());
    }

    /** Whoever has an account of no person finds nothing. */
    static String person(Jwt token) {
        return Objects.requireNonNullElse(token.getClaimAsString("person"), "");
    }

    /** What is asked of somebody, and what they decide about. */
    record Mine(List<NominationAnswer> mine, List<NominationAnswer> team) {}
}
