package org.trust360.survey.coaching.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trust360.survey.coaching.Assigning;
import org.trust360.survey.coaching.CampaignCoaches;
import org.trust360.survey.coaching.CoachDesk;

/** Who coaches whom, as the API takes and gives it; all ids are HR's. */
@RestController
@RequestMapping("/api/campaigns/{campaign}/coaches")
class CoachController {

    private final CoachDesk desk;
    private final CampaignCoaches coaches;
    private final CoachTexts texts;

    CoachController(CoachDesk desk, CampaignCoaches coaches, CoachTexts texts) {
        this.desk = desk;
        this.coaches = coaches;
        this.texts = texts;
    }

    @GetMapping
    List<Line> list(@PathVariable String campaign) {
        return coaches.byExternalId(campaign).orElseThrow(CoachProblems::campaignNotFound).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Line(entry.getKey(), entry.getValue().orElse(null)))
                .toList();
    }

    /** Assigns all of these or none; who is not named keeps the coach. */
    @PutMapping
    Assigned assign(@PathVariable String campaign, @RequestBody List<@Nullable Line> lines, Locale locale) {
        var wishes = lines.stream()
                .filter(line -> line != null)
                .map(line -> new CoachDesk.Wish(
                        line.subject() == null ? "" : line.subject().strip(),
                        Optional.ofNullable(line.coach()).map(String::strip)))
                .toList();
        return switch (desk.assign(campaign, wishes)) {
            case Assigning.Done(var people) -> new Assigned(people);
            case Assigning.CampaignNotFound() -> throw CoachProblems.campaignNotFound();
            case Assigning.NotCoached() -> throw CoachProblems.notCoached();
            case Assigning.Faulty(var faults) ->
                throw CoachProblems.invalid(faults.stream()
                        .map(fault -> texts.explain(fault, locale))
                        .toList());
        };
    }

    /** Somebody who is rated; no coach takes whoever it was away. */
    record Line(@Nullable String subject, @Nullable String coach) {}

    record Assigned(int people) {}
}
