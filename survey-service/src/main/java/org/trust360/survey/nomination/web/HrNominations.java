package org.trust360.survey.nomination.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.trust360.survey.campaign.CampaignCourses;
import org.trust360.survey.nomination.NominationDesk.Place;
import org.trust360.survey.nomination.NominationView;
import org.trust360.survey.nomination.NominationViews;
import org.trust360.survey.nomination.SheetActions;
import org.trust360.survey.nomination.SheetForm;
import org.trust360.survey.nomination.web.NominationSheets.Seat;
import org.trust360.survey.people.PeopleSearch;

/** All nominations of a campaign for HR, who can decide everything. */
@Controller
@RequestMapping("/hr/campaigns/{campaign}/nominations")
class HrNominations {

    private static final int PAGE = 50;

    private final NominationViews views;
    private final CampaignCourses campaigns;
    private final NominationSheets sheets;
    private final SheetActions actions;

    HrNominations(NominationViews views, CampaignCourses campaigns, NominationSheets sheets, SheetActions actions) {
        this.views = views;
        this.campaigns = campaigns;
        this.sheets = sheets;
        this.actions = actions;
    }

    @GetMapping
    ModelAndView list(@PathVariable String campaign, @ModelAttribute Search search, Locale locale) {
        var found =
                campaigns.find(campaign).filter(one -> one.course().nomination().isPresent());
        if (found.isEmpty()) {
            return sheets.notFound(true);
        }
        var page = page(campaign, search);
        var rows = sheets.rows(page.stream().limit(PAGE).toList(), locale);
        var model = new HashMap<String, Object>(
                Map.of("campaign", found.get(), "rows", rows, "query", search.text(), "open", search.isOnlyOpen()));
        if (page.size() > PAGE) {
            var last = page.get(PAGE - 1).subject();
            model.put("next", search.text().isEmpty() ? last.id() : last.externalId());
        }
        return new ModelAndView("hr/nominations", model);
    }

    /** With one more than fits, where there is one. */
    private List<NominationView> page(String campaign, Search search) {
        return search.text().isEmpty()
                ? views.page(campaign, search.from(), search.isOnlyOpen(), PAGE + 1)
                : views.find(
                        campaign, new PeopleSearch(search.text(), "", search.from()), search.isOnlyOpen(), PAGE + 1);
    }

    @GetMapping("/{subject}")
    ModelAndView show(@PathVariable String campaign, @PathVariable String subject, Locale locale) {
        var place = new Place(campaign, subject);
        return sheets.sheet(place, seat(place), Optional.empty(), locale);
    }

    @GetMapping("/{subject}/search")
    ModelAndView search(
            @PathVariable String campaign,
            @PathVariable String subject,
            @RequestParam(defaultValue = "") String query) {
        return sheets.found(query, seat(new Place(campaign, subject)));
    }

    @PostMapping("/{subject}/{action}")
    ModelAndView change(
            @PathVariable String campaign,
            @PathVariable String subject,
            @PathVariable String action,
            @ModelAttribute SheetForm form,
            Locale locale) {
        var place = new Place(campaign, subject);
        var decided = actions.byDecider(place, action, form, locale);
        return sheets.sheet(place, seat(place), Optional.of(new NominationSheets.Outcome(decided, form)), locale);
    }

    private static Seat seat(Place place) {
        return new Seat("hr", "/hr/campaigns/" + place.campaign() + "/nominations/" + place.subject());
    }

    /** What is looked for; {@code after} is where the page before ended: a subject, or with words their external id. */
    record Search(
            @Nullable String query,
            @Nullable String after,
            @Nullable String open) {

        String text() {
            return query == null ? "" : query.strip();
        }

        String from() {
            return after == null ? "" : after;
        }

        boolean isOnlyOpen() {
            return "yes".equals(open);
        }
    }
}
