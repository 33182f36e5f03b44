package org.trust360.survey.console;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.trust360.survey.campaign.CampaignFacts;
import org.trust360.survey.campaign.OpenedCampaigns;
import org.trust360.survey.people.People;
import org.trust360.survey.people.PeopleSearch;
import org.trust360.survey.people.Person;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.roster.Assignment;
import org.trust360.survey.roster.Rosters;

/** Puts together what the pages about single assignments show: who is asked, never who has answered. */
@Component
class AssignmentScreens {

    private static final int SHOWN = 20;

    private final OpenedCampaigns campaigns;
    private final Rosters rosters;
    private final People people;

    AssignmentScreens(OpenedCampaigns campaigns, Rosters rosters, People people) {
        this.campaigns = campaigns;
        this.rosters = rosters;
        this.people = people;
    }

    /** The people who are rated and fit the query. */
    ModelAndView subjects(String campaign, String query) {
        return campaigns
                .find(campaign)
                .map(facts -> Screens.page(
                        "assignments",
                        Map.of("campaign", facts, "query", query.strip(), "people", rated(facts, query))))
                .orElseGet(Screens::notFound);
    }

    /** One of them with all raters, and what has just been done. */
    ModelAndView subject(String campaign, String subject, Map<String, ?> outcome) {
        var facts = campaigns.find(campaign);
        var person = people.find(subject);
        var assignments = facts.map(it -> rosters.of(it.roster(), subject)).orElse(List.of());
        if (facts.isEmpty() || person.isEmpty() || assignments.isEmpty()) {
            return Screens.notFound();
        }
        var model = new HashMap<String, Object>(outcome);
        model.put("campaign", facts.get());
        model.put("subject", person.get());
        model.put("rows", rows(assignments));
        model.put(
                "groups",
                Set.of(Relationship.values()).stream()
                        .filter(group -> group != Relationship.SELF)
                        .sorted()
                        .map(Relationship::word)
                        .toList());
        var page = Screens.page("assignment", model);
        page.setStatus(outcome.containsKey("refusal") ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }

    ModelAndView found(String campaign, String subject, String query) {
        var wanted = query.strip();
        var found = wanted.length() < 2 ? List.<Person>of() : people.search(new PeopleSearch(wanted, "", ""), SHOWN);
        var target = "/hr/campaigns/" + campaign + "/assignments/" + subject + "/add";
        return new ModelAndView("found", Map.of("people", found, "query", wanted, "target", target, "verb", "add"));
    }

    private List<Person> rated(CampaignFacts campaign, String query) {
        return people.search(new PeopleSearch(query, "", ""), rosters.subjects(campaign.roster()), SHOWN);
    }

    private List<Row> rows(List<Assignment> assignments) {
        var known = people.findAll(assignments.stream().map(Assignment::rater).toList());
        return assignments.stream()
                .flatMap(one -> Optional.ofNullable(known.get(one.rater()))
                        .map(person -> new Row(
                                person.id(),
                                person.name(),
                                person.unit(),
                                one.relationship().word()))
                        .stream())
                .toList();
    }

    /** Somebody who is asked. */
    record Row(String rater, String name, String unit, String group) {}
}
