package org.trust360.survey.nomination.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.trust360.survey.nomination.NominationDesk.Place;
import org.trust360.survey.nomination.NominationView;
import org.trust360.survey.nomination.NominationViews;
import org.trust360.survey.nomination.SheetActions;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;

/** All nominations of a campaign for HR, by HR's ids. */
@RestController
@RequestMapping("/api/campaigns/{campaign}/nominations")
class HrNominationController {

    private static final int PAGE = 50;

    private final NominationViews views;
    private final NominationAnswers answers;
    private final SheetActions actions;
    private final People people;

    HrNominationController(NominationViews views, NominationAnswers answers, SheetActions actions, People people) {
        this.views = views;
        this.answers = answers;
        this.actions = actions;
        this.people = people;
    }

    /** A page behind the given subject; empty behind the last. */
    @GetMapping
    List<NominationAnswer> page(
            @PathVariable String campaign,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "false") boolean open) {
        var behind = after.isEmpty() ? "" : id(after).orElseThrow(NominationProblems::notFound);
        var page = views.page(campaign, behind, open, PAGE);
        var ids = ids(page);
        return page.stream().map(view -> NominationAnswer.of(view, ids)).toList();
    }

    @GetMapping("/{subject}")
    NominationAnswer find(@PathVariable String campaign, @PathVariable String subject) {
        return answers.find(place(campaign, subject), this::externalId);
    }

    @PostMapping("/{subject}/proposals")
    NominationAnswer propose(
            @PathVariable String campaign,
            @PathVariable String subject,
            @RequestBody ProposalRequest request,
            Locale locale) {
        var place = place(campaign, subject);
        var form = request.form(rater(request.rater()));
        return answers.after(actions.byDecider(place, request.action(), form, locale), place, form, this::externalId);
    }

    @PostMapping("/{subject}/decisions")
    NominationAnswer decide(
            @PathVariable String campaign,
            @PathVariable String subject,
            @RequestBody DecisionRequest request,
            Locale locale) {
        var place = place(campaign, subject);
        var action = request.action().orElseThrow(NominationProblems::decisionUnknown);
        var form = request.form(rater(request.rater()));
        return answers.after(actions.byDecider(place, action, form, locale), place, form, this::externalId);
    }

    private Place place(String campaign, String subject) {
        return new Place(campaign, id(subject).orElseThrow(NominationProblems::notFound));
    }

    private @Nullable String rater(@Nullable String externalId) {
        return externalId == null ? null : id(externalId).orElseThrow(NominationProblems::notFound);
    }

    private Optional<String> id(String externalId) {
        return people.findByExternalId(externalId).map(Person::id);
    }

    private UnaryOperator<String> ids(List<NominationView> page) {
        var known = people.findAll(
                page.stream().flatMap(NominationView::people).distinct().toList());
        return id -> Optional.ofNullable(known.get(id)).map(Person::externalId).orElse("");
    }

    private String externalId(String id) {
        return people.find(id).map(Person::externalId).orElse("");
    }
}
