package org.trust360.survey.coaching.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.trust360.survey.coaching.Assigning;
import org.trust360.survey.coaching.CampaignCoaches;
import org.trust360.survey.coaching.CoachDesk;
import org.trust360.survey.people.Person;

/** Whom a campaign is about, how far their reports are, and who coaches them. */
@Controller
@RequestMapping("/hr/campaigns/{campaign}/reports")
class HrCoaches {

    private final CoachDesk desk;
    private final CampaignCoaches coaches;
    private final CoachSearch search;

    HrCoaches(CoachDesk desk, CampaignCoaches coaches, CoachSearch search) {
        this.desk = desk;
        this.coaches = coaches;
        this.search = search;
    }

    @GetMapping
    ModelAndView show(@PathVariable String campaign, @RequestParam(defaultValue = "") String query, Locale locale) {
        return sheet(campaign, query, Map.of(), locale);
    }

    /** Who could be meant, while HR types. */
    @GetMapping("/people")
    ModelAndView people(@RequestParam(defaultValue = "") String coach) {
        return new ModelAndView("coaching/people", Map.of("people", search.suggestions(coach)));
    }

    @PostMapping
    ModelAndView assign(@PathVariable String campaign, @ModelAttribute CoachForm form, Locale locale) {
        var coach = form.isTakingAway() ? Optional.<Person>empty() : search.meant(form.coachText());
        if (!form.isTakingAway() && coach.isEmpty()) {
            return sheet(campaign, form.queryText(), Map.of("refusal", "coach-not-found", "form", form), locale);
        }
        var whom = whom(campaign, form);
        if (whom.isEmpty()) {
            return sheet(campaign, form.queryText(), Map.of("refusal", "nobody-ticked", "form", form), locale);
        }
        var outcome = outcome(desk.assignAll(campaign, whom, coach), form);
        return sheet(campaign, form.queryText(), outcome, locale);
    }

    private Collection<String> whom(String campaign, CoachForm form) {
        return switch (form.whoWord()) {
            case "without" -> desk.without(campaign);
            case "all" -> desk.everybody(campaign);
            default -> form.ticked();
        };
    }

    private static Map<String, ?> outcome(Assigning assigning, CoachForm form) {
        return switch (assigning) {
            case Assigning.Done(var people) ->
                Map.of("done", form.isTakingAway() ? "removed" : "assigned", "count", people);
            case Assigning.CampaignNotFound() -> Map.of("refusal", "nobody-ticked", "form", form);
            case Assigning.NotCoached() -> Map.of("refusal", "not-coached");
            case Assigning.Faulty(var faults) ->
                Map.of("refusal", faults.getFirst().reason().word(), "form", form);
        };
    }

    private ModelAndView sheet(String campaign, String query, Map<String, ?> outcome, Locale locale) {
        return coaches.find(campaign, query, locale)
                .map(sheet -> {
                    var model = new HashMap<String, Object>(Map.of("form", CoachForm.BLANK));
                    model.putAll(outcome);
                    model.put("sheet", sheet);
                    model.put("query", query);
                    var status = outcome.containsKey("refusal") ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
                    return new ModelAndView("coaching/reports", model, status);
                })
                .orElseGet(() -> new ModelAndView("not-found", Map.of("section", ""), HttpStatus.NOT_FOUND));
    }
}
