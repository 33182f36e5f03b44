package org.trust360.survey.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.trust360.survey.campaign.CampaignOverview;
import org.trust360.survey.campaign.CampaignSummary;
import org.trust360.survey.outlook.Outlook;
import org.trust360.survey.people.People;
import org.trust360.survey.questionnaire.Questionnaires;

/** Puts together what the pages about campaigns show. */
@Component
class CampaignScreens {

    private static final int PAGE = 50;

    private final CampaignOverview overview;
    private final Questionnaires questionnaires;
    private final People people;
    private final PageTimes times;

    CampaignScreens(CampaignOverview overview, Questionnaires questionnaires, People people, PageTimes times) {
        this.overview = overview;
        this.questionnaires = questionnaires;
        this.people = people;
        this.times = times;
    }

    Map<String, ?> list(int page, Locale locale) {
        var campaigns = overview.page(page, PAGE);
        return Map.of(
                "campaigns",
                campaigns.stream().map(one -> row(one, locale)).toList(),
                "people",
                campaigns.isEmpty() ? people.count() : 1,
                "page",
                page,
                "more",
                campaigns.size() == PAGE);
    }

    Optional<CampaignScreen> campaign(String id, Locale locale) {
        return overview.find(id).map(view -> CampaignScreen.of(view, overview.outlook(id, 0), times, locale));
    }

    /** A page of what the outlook of a draft warns of. */
    Optional<Map<String, ?>> warnings(String id, int page) {
        return overview.find(id)
                .flatMap(view -> overview.outlook(id, page)
                        .map(outlook -> Map.of(
                                "campaign",
                                view.summary(),
                                "warnings",
                                outlook.warnings().stream().map(WarningRow::of).toList(),
                                "count",
                                outlook.warningCount(),
                                "page",
                                page,
                                "last",
                                Math.max(0, (outlook.warningCount() - 1) / Outlook.PAGE))));
    }

    List<Choice> questionnaires(Locale locale) {
        return questionnaires.all().stream()
                .map(one -> new Choice(
                        one.id() + ":" + one.version(),
                        one.names().in(locale.toLanguageTag()),
                        one.version(),
                        !one.comments().isEmpty()))
                .toList();
    }

    private Row row(CampaignSummary campaign, Locale locale) {
        return new Row(
                campaign.id(),
                campaign.name(),
                campaign.state().word(),
                campaign.next().word(),
                times.shown(campaign.nextAt(), locale),
                campaign.subjects());
    }

    /** A campaign in the list. */
    record Row(String id, String name, String state, String next, String deadline, int subjects) {}

    /** A questionnaire to choose, and whether it asks for comments. */
    record Choice(String key, String name, int version, boolean inWords) {}
}
