package org.trust360.survey.console;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.trust360.survey.campaign.OpenedCampaigns;
import org.trust360.survey.invitation.Declines;
import org.trust360.survey.invitation.Invitation;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;

/** Who would rather not answer about whom, so that HR can ask somebody else. */
@Controller
class DeclinedPages {

    private final Declines declines;
    private final OpenedCampaigns campaigns;
    private final People people;

    DeclinedPages(Declines declines, OpenedCampaigns campaigns, People people) {
        this.declines = declines;
        this.campaigns = campaigns;
        this.people = people;
    }

    @GetMapping("/hr/campaigns/{campaign}/declined")
    ModelAndView declined(@PathVariable String campaign) {
        return campaigns
                .find(campaign)
                .map(facts -> Screens.page("declined", Map.of("campaign", facts, "rows", rows(campaign))))
                .orElseGet(Screens::notFound);
    }

    private List<Row> rows(String campaign) {
        var said = declines.of(campaign);
        var known = people.findAll(said.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.subject()), one.rater().stream()))
                .distinct()
                .toList());
        return said.stream()
                .flatMap(one -> Stream.ofNullable(known.get(one.subject()))
                        .map(subject -> row(one, subject, known.get(one.rater().orElse("")))))
                .toList();
    }

    private static Row row(Declines.Said said, Person subject, @Nullable Person rater) {
        return new Row(
                subject.id(),
                subject.name(),
                said.group().word(),
                rater == null ? null : rater.name(),
                said.why()
                        .filter(why -> why != Invitation.Declined.UNSAID)
                        .map(Invitation.Declined::word)
                        .orElse(null));
    }

    /**
     * That somebody would rather not.
     *
     * @param rater nobody in particular where the group is small
     */
    record Row(
            String subject,
            String name,
            String group,
            @Nullable String rater,
            @Nullable String why) {}
}
