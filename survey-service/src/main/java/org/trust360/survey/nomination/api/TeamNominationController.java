package org.trust360.survey.nomination.api;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trust360.survey.nomination.NominationDesk.Place;
import org.trust360.survey.nomination.SheetActions;

/** What a manager decides about those who report to them; for anybody else there is nothing (S1). */
@RestController
@RequestMapping("/api/nominations/{campaign}/team/{subject}")
class TeamNominationController {

    private final NominationAnswers answers;
    private final SheetActions actions;

    TeamNominationController(NominationAnswers answers, SheetActions actions) {
        this.answers = answers;
        this.actions = actions;
    }

    @GetMapping
    NominationAnswer find(
            @AuthenticationPrincipal Jwt token, @PathVariable String campaign, @PathVariable String subject) {
        return answers.find(theirs(token, campaign, subject), UnaryOperator.identity());
    }

    @PostMapping("/proposals")
    NominationAnswer propose(
            @AuthenticationPrincipal Jwt token,
            @PathVariable String campaign,
            @PathVariable String subject,
            @RequestBody ProposalRequest request,
            Locale locale) {
        var place = theirs(token, campaign, subject);
        var form = request.form(request.rater());
        return answers.after(
                actions.byDecider(place, request.action(), form, locale), place, form, UnaryOperator.identity());
    }

    @PostMapping("/decisions")
    NominationAnswer decide(
            @AuthenticationPrincipal Jwt token,
            @PathVariable String campaign,
            @PathVariable String subject,
            @RequestBody DecisionRequest request,
            Locale locale) {
        var place = theirs(token, campaign, subject);
        var action = request.action().orElseThrow(NominationProblems::decisionUnknown);
        var form = request.form(request.rater());
        return answers.after(actions.byDecider(place, action, form, locale), place, form, UnaryOperator.identity());
    }

    private Place theirs(Jwt token, String campaign, String subject) {
        return answers.asApprover(new Place(campaign, subject), NominationController.person(token))
                .orElseThrow(NominationProblems::notFound);
    }
}
