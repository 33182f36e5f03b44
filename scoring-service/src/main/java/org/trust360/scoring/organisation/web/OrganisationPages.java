package org.trust360.scoring.organisation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.campaign.Campaigns;
import org.trust360.scoring.organisation.OrganisationFigures;
import org.trust360.scoring.organisation.closing.FrozenFigures;
import org.trust360.scoring.organisation.closing.OrganisationJson;
import org.trust360.scoring.organisation.way.WaysOn;

/** The pictures of closed campaigns as pages, for HR. They say what the frozen figures say and know no leader (T4). */
@Controller
@RequestMapping("/organisation")
class OrganisationPages {

    /** Campaigns in the list; who looks for an older one finds it in the console. */
    private static final int LISTED = 200;

    private final FrozenFigures figures;
    private final Campaigns campaigns;
    private final WaysOn ways;
    private final MessageSource messages;

    OrganisationPages(FrozenFigures figures, Campaigns campaigns, WaysOn ways, MessageSource messages) {
        this.figures = figures;
        this.campaigns = campaigns;
        this.ways = ways;
        this.messages = messages;
    }

    /** One line of the list. */
    record Entry(String address, String closed, String about) {

        static Entry of(OrganisationFigures figures, Wording wording) {
            return new Entry(
                    "/organisation/" + figures.campaign(),
                    OrganisationView.closed(figures, wording),
                    OrganisationView.about(figures, wording));
        }
    }

    @GetMapping
    String list(Locale locale, Model model) {
        var wording = new Wording(messages, locale);
        model.addAttribute(
                "campaigns",
                figures.latest(LISTED).stream()
                        .map(frozen -> Entry.of(frozen, wording))
                        .toList());
        model.addAttribute("waiting", campaigns.unpictured().size());
        return "organisation/campaigns";
    }

    @GetMapping("/{campaign}")
    String read(@PathVariable String campaign, Locale locale, Model model, HttpServletResponse response) {
        var json = figures.find(campaign);
        if (json.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "organisation/not-found";
        }
        var wording = new Wording(messages, locale);
        var themes = campaigns
                .find(campaign)
                .map(Campaign::questionnaire)
                .map(asked -> Themes.of(asked, wording))
                .orElseGet(() -> new Themes(Map.of()));
        var frozen = OrganisationJson.read(json.get());
        model.addAttribute("figures", OrganisationView.of(frozen, themes, wording));
        model.addAttribute("onward", Onward.of(ways.of(campaign, frozen.leaders()), wording));
        return "organisation/figures";
    }
}
