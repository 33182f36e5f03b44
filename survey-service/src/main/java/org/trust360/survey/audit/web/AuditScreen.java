package org.trust360.survey.audit.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.trust360.survey.audit.AuditTrail;
import org.trust360.survey.audit.Entry;
import org.trust360.survey.audit.Outcome;
import org.trust360.survey.campaign.CampaignCourses;
import org.trust360.survey.console.PageTimes;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;

/** One line for each act, latest first; names are looked up now, the trail has none. */
@Component
class AuditScreen {

    private static final int ENTRIES = 100;

    private final AuditTrail trail;
    private final CampaignCourses campaigns;
    private final People people;
    private final PageTimes times;

    AuditScreen(AuditTrail trail, CampaignCourses campaigns, People people, PageTimes times) {
        this.trail = trail;
        this.campaigns = campaigns;
        this.people = people;
        this.times = times;
    }

    Map<String, Object> page(long before, String campaign, Locale locale) {
        var entries = trail.before(before, campaign, ENTRIES);
        var model = new HashMap<String, Object>(Map.of(
                "rows",
                rows(entries, locale),
                "campaign",
                campaign,
                "name",
                name(campaign),
                "later",
                before < Long.MAX_VALUE));
        if (entries.size() == ENTRIES) {
            model.put("next", entries.getLast().number());
        }
        return model;
    }

    private List<Row> rows(List<Entry> entries, Locale locale) {
        var shown = withoutBeginnings(entries);
        var known = people.findAll(shown.stream()
                .flatMap(entry -> Stream.of(entry.act().by(), entry.act().object()))
                .distinct()
                .toList());
        var names = new HashMap<String, String>();
        return shown.stream()
                .map(entry -> {
                    var act = entry.act();
                    return new Row(
                            times.shown(entry.at(), locale),
                            name(known, act.by()).orElse(act.by()),
                            act.word(),
                            act.campaign(),
                            names.computeIfAbsent(act.campaign(), this::name),
                            name(known, act.object()).orElse(""),
                            entry.outcome().word());
                })
                .toList();
    }

    /** Of an act whose outcome is known its beginning says nothing more. */
    private List<Entry> withoutBeginnings(List<Entry> entries) {
        var ended = trail.ended(entries.stream()
                .filter(entry -> entry.outcome() == Outcome.BEGUN)
                .map(Entry::number)
                .toList());
        return entries.stream().filter(entry -> !ended.contains(entry.number())).toList();
    }

    private String name(String campaign) {
        return campaigns.find(campaign).map(CampaignCourses.CourseFacts::name).orElse("");
    }

    private static Optional<String> name(Map<String, Person> known, String id) {
        return Optional.ofNullable(known.get(id)).map(Person::name);
    }

    /**
     * An act.
     *
     * @param by a name, or an account
     * @param name of the campaign, empty where it is about none
     * @param about the name of whom it is about, empty where it is about nobody
     */
    record Row(String at, String by, String act, String campaign, String name, String about, String outcome) {}
}
