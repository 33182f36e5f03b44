package org.trust360.survey.console;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.trust360.survey.campaign.Repair;
import org.trust360.survey.campaign.Repaired;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.roster.Assignment;

/** Who rates one subject of a running campaign, and how HR puts that right for one rater. */
@Controller
@RequestMapping("/hr/campaigns/{campaign}/assignments")
class AssignmentPages {

    private final AssignmentScreens screens;
    private final Repair repair;

    AssignmentPages(AssignmentScreens screens, Repair repair) {
        this.screens = screens;
        this.repair = repair;
    }

    @GetMapping
    ModelAndView subjects(@PathVariable String campaign, @RequestParam(defaultValue = "") String query) {
        return screens.subjects(campaign, query);
    }

    @GetMapping("/{subject}")
    ModelAndView show(@PathVariable String campaign, @PathVariable String subject) {
        return screens.subject(campaign, subject, Map.of());
    }

    @GetMapping("/{subject}/search")
    ModelAndView search(
            @PathVariable String campaign,
            @PathVariable String subject,
            @RequestParam(defaultValue = "") String query) {
        return screens.found(campaign, subject, query);
    }

    @PostMapping("/{subject}/add")
    ModelAndView add(
            @PathVariable String campaign,
            @PathVariable String subject,
            @RequestParam(defaultValue = "") String rater,
            @RequestParam(defaultValue = "") String relationship) {
        var outcome = Relationship.of(relationship)
                .map(group -> repair.add(campaign, new Assignment(subject, rater, group)))
                .orElse(Repaired.GROUP_NOT_ASKED);
        return after(campaign, subject, "added", outcome);
    }

    @PostMapping("/{subject}/remove")
    ModelAndView remove(
            @PathVariable String campaign,
            @PathVariable String subject,
            @RequestParam(defaultValue = "") String rater) {
        return after(campaign, subject, "removed", repair.remove(campaign, subject, rater));
    }

    private ModelAndView after(String campaign, String subject, String done, Repaired outcome) {
        return screens.subject(
                campaign, subject, outcome == Repaired.DONE ? Map.of("done", done) : Map.of("refusal", outcome.word()));
    }
}
