package org.trust360.survey.console;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.trust360.survey.orgchart.ProposalDesk;

/** What there is to do about a plan before it is opened. */
@Controller
@RequestMapping("/hr/campaigns/{id}")
class PlanPages {

    private static final int LAST_PAGE = 10_000;

    private final CampaignScreens screens;
    private final ProposalDesk proposals;

    PlanPages(CampaignScreens screens, ProposalDesk proposals) {
        this.screens = screens;
        this.proposals = proposals;
    }

    @GetMapping("/warnings")
    ModelAndView warnings(@PathVariable String id, @RequestParam(defaultValue = "0") int page) {
        return screens.warnings(id, Math.clamp(page, 0, LAST_PAGE))
                .map(model -> Screens.page("warnings", model))
                .orElseGet(Screens::notFound);
    }

    /** What the org chart proposes is looked at as an import. */
    @PostMapping("/proposal")
    ModelAndView propose(@PathVariable String id, Locale locale) throws IOException {
        return switch (proposals.propose(id)) {
            case ProposalDesk.Proposing.Proposed(var importId) ->
                Screens.goTo("/hr/people/imports/" + importId + "?campaign=" + id);
            case ProposalDesk.Proposing.NothingToAdd _ -> refused("refusal.nothing-to-propose", id, locale);
            case ProposalDesk.Proposing.NoDraft _ -> refused("refusal.no-draft", id, locale);
            case ProposalDesk.Proposing.TooManyImports _ -> refused("import.refused.too-many", id, locale);
        };
    }

    private ModelAndView refused(String reason, String id, Locale locale) {
        return screens.campaign(id, locale)
                .map(campaign -> Screens.refused("campaign", Map.of("campaign", campaign, "proposal", reason)))
                .orElseGet(Screens::notFound);
    }
}
