package org.trust360.survey.console;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trust360.survey.campaign.CampaignFacts;
import org.trust360.survey.campaign.Invitations;
import org.trust360.survey.campaign.OpenedCampaigns;
import org.trust360.survey.maildelivery.Deliveries;
import org.trust360.survey.maildelivery.Delivery;
import org.trust360.survey.maildelivery.DeliveryState;
import org.trust360.survey.people.People;
import org.trust360.survey.people.PeopleSearch;
import org.trust360.survey.people.Person;

/** What stands on the page about a campaign's mails. */
@Component
class MailScreens {

    private static final int PAGE = 50;

    private final OpenedCampaigns campaigns;
    private final Invitations invitations;
    private final Deliveries deliveries;
    private final People people;

    MailScreens(OpenedCampaigns campaigns, Invitations invitations, Deliveries deliveries, People people) {
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.deliveries = deliveries;
        this.people = people;
    }

    Optional<Person> person(String id) {
        return people.find(id);
    }

    /** How many were not reached by the latest mail. */
    long undelivered(String campaign) {
        return deliveries.countUndelivered(campaign);
    }

    /** Nothing where there is no such campaign. */
    Optional<Map<String, Object>> mails(String campaign, String query, String after, Locale locale) {
        return campaigns.find(campaign).map(facts -> {
            var model = figures(facts);
            model.put("query", query);
            var rows = query.isEmpty()
                    ? undelivered(campaign, after)
                    : found(campaign, new PeopleSearch(query, "", after));
            model.put("rows", rows.stream().limit(PAGE).toList());
            model.put("next", rows.size() > PAGE ? end(rows.get(PAGE - 1).person(), query) : "");
            model.put("first", after.isEmpty());
            return model;
        });
    }

    /** Where the next page begins. */
    private static String end(Person last, String query) {
        return query.isEmpty() ? last.id() : last.externalId();
    }

    private Map<String, Object> figures(CampaignFacts facts) {
        var sent = deliveries.countSent(facts.id());
        var undelivered = deliveries.countUndelivered(facts.id());
        var model = new HashMap<String, Object>();
        model.put("campaign", facts.id());
        model.put("name", facts.name());
        model.put("sent", sent);
        model.put("undelivered", undelivered);
        model.put("waiting", Math.max(0, invitations.count(facts.id()) - sent - undelivered));
        return model;
    }

    private List<Row> undelivered(String campaign, String after) {
        var found = deliveries.undelivered(campaign, after, PAGE + 1);
        var known = people.findAll(found.stream().map(Delivery::person).toList());
        return found.stream()
                .flatMap(delivery -> Stream.ofNullable(known.get(delivery.person()))
                        .map(person -> new Row(person, delivery.state())))
                .toList();
    }

    /** Whoever is asked, and whoever was written to for another reason: to propose, say. */
    private List<Row> found(String campaign, PeopleSearch search) {
        var concerned = new HashSet<String>();
        invitations.forEachRater(campaign, concerned::add);
        deliveries.forEachPerson(campaign, concerned::add);
        var some = people.search(search, concerned, PAGE + 1);
        var known = deliveries.of(campaign, some.stream().map(Person::id).toList());
        return some.stream()
                .map(person -> new Row(
                        person,
                        Optional.ofNullable(known.get(person.id()))
                                .map(Delivery::state)
                                .orElse(null)))
                .toList();
    }

    /**
     * Somebody, and how far the latest mail to them came.
     *
     * @param state null where no news has come yet
     */
    public record Row(Person person, @Nullable DeliveryState state) {

        /** The end of the key of a text. */
        public String word() {
            return state == null ? "none" : state.word();
        }

        public String badge() {
            return state == null ? "waiting" : state.isTrouble() ? "bounced" : "sent";
        }
    }
}
