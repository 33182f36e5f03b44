package org.trust360.survey.campaign.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trust360.survey.campaign.OpenedCampaigns;
import org.trust360.survey.campaign.Repair;
import org.trust360.survey.campaign.Repaired;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.roster.Assignment;
import org.trust360.survey.roster.Rosters;

/** Who rates one subject of a running campaign, and how that is put right; by HR's ids, and never who has answered. */
@RestController
@RequestMapping("/api/campaigns/{campaign}/assignments/{subject}")
class RepairController {

    private final Repair repair;
    private final Rosters rosters;
    private final OpenedCampaigns campaigns;
    private final People people;

    RepairController(Repair repair, Rosters rosters, OpenedCampaigns campaigns, People people) {
        this.repair = repair;
        this.rosters = rosters;
        this.campaigns = campaigns;
        this.people = people;
    }

    @GetMapping
    List<RaterAnswer> raters(@PathVariable String campaign, @PathVariable String subject) {
        var id = id(subject);
        var assignments = campaigns
                .find(campaign)
                .map(facts -> rosters.of(facts.roster(), id))
                .filter(found -> !found.isEmpty())
                .orElseThrow(RepairProblems::notFound);
        var known = people.findAll(assignments.stream().map(Assignment::rater).toList());
        return assignments.stream()
                .flatMap(one -> Optional.ofNullable(known.get(one.rater())).stream()
                        .map(person -> new RaterAnswer(
                                person.externalId(), one.relationship().word())))
                .toList();
    }

    @PostMapping
    List<RaterAnswer> add(
            @PathVariable String campaign, @PathVariable String subject, @RequestBody RaterRequest request) {
        return after(repair.add(campaign, assignment(subject, request)), campaign, subject);
    }

    @DeleteMapping("/{rater}")
    List<RaterAnswer> remove(@PathVariable String campaign, @PathVariable String subject, @PathVariable String rater) {
        return after(repair.remove(campaign, id(subject), id(rater)), campaign, subject);
    }

    /** Somebody in the place of the rater. */
    @PostMapping("/{rater}/replacement")
    List<RaterAnswer> replace(
            @PathVariable String campaign,
            @PathVariable String subject,
            @PathVariable String rater,
            @RequestBody RaterRequest request) {
        return after(repair.replace(campaign, id(rater), assignment(subject, request)), campaign, subject);
    }

    private List<RaterAnswer> after(Repaired outcome, String campaign, String subject) {
        if (outcome == Repaired.DONE) {
            return raters(campaign, subject);
        }
        throw RepairProblems.of(outcome);
    }

    private Assignment assignment(String subject, RaterRequest request) {
        var group = Relationship.of(request.relationship() == null ? "" : request.relationship())
                .orElseThrow(() -> RepairProblems.of(Repaired.GROUP_NOT_ASKED));
        return new Assignment(id(subject), id(request.rater() == null ? "" : request.rater()), group);
    }

    private String id(String externalId) {
        return people.findByExternalId(externalId).map(Person::id).orElseThrow(RepairProblems::notFound);
    }

    /** Somebody who is asked, and as what. */
    record RaterAnswer(String rater, String relationship) {}

    record RaterRequest(@Nullable String rater, @Nullable String relationship) {}
}
