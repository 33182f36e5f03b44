package org.trust360.survey.console;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.trust360.survey.campaign.CycleChanges;
import org.trust360.survey.campaign.NextCycle;
import org.trust360.survey.campaign.NextCycles;

/** From one cycle to the next: planning it, and what is different in it. */
@Controller
@RequestMapping("/hr/campaigns/{id}")
class NextCyclePages {

    private final NextCycles cycles;
    private final CycleChanges changes;
    private final CampaignScreens screens;

    NextCyclePages(NextCycles cycles, CycleChanges changes, CampaignScreens screens) {
        this.cycles = cycles;
        this.changes = changes;
        this.screens = screens;
    }

    @PostMapping("/next-cycle")
    ModelAndView plan(@PathVariable String id, Locale locale) {
        return switch (cycles.plan(id)) {
            case NextCycle.Planned(var next) -> Screens.goTo("/hr/campaigns/" + next);
            case NextCycle.NotFound _ -> Screens.notFound();
            case NextCycle.NotAllReleased _ -> refused(id, "released-by-coaches", locale);
            case NextCycle.WrongState(var state) -> refused(id, state.word(), locale);
        };
    }

    private ModelAndView refused(String id, String why, Locale locale) {
        return screens.campaign(id, locale)
                .map(campaign -> Screens.refused("campaign", Map.of("campaign", campaign, "refusal", "refusal." + why)))
                .orElseGet(Screens::notFound);
    }

    @GetMapping("/changes")
    ModelAndView changes(@PathVariable String id) {
        return changes.of(id)
                .map(summary -> Screens.page("changes", Map.of("id", id, "summary", summary)))
                .orElseGet(Screens::notFound);
    }
}
