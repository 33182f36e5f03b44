package org.trust360.survey.silence;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.trust360.survey.campaign.CampaignFacts;
import org.trust360.survey.campaign.OpenedCampaigns;
import org.trust360.survey.silence.Wishes.Holder;

/** The page that a mail's last line leads to. Opening it changes nothing, however often a scanner does (4.2). */
@Controller
class SilencePage {

    private static final String VIEW = "silence";
    private static final String ONE_CLICK = "One-Click";

    private final SilenceDesk desk;
    private final OpenedCampaigns campaigns;

    SilencePage(SilenceDesk desk, OpenedCampaigns campaigns) {
        this.desk = desk;
        this.campaigns = campaigns;
    }

    @GetMapping("/stop/{token}")
    ModelAndView page(@PathVariable String token, Model model) {
        return desk.holder(token).map(holder -> show(holder, model, "")).orElseGet(SilencePage::unknown);
    }

    /** RFC 8058: a mail program posts one word, and then there is no more mail about this campaign. */
    @PostMapping(path = "/stop/{token}", params = "List-Unsubscribe=" + ONE_CLICK)
    ModelAndView oneClick(@PathVariable String token, Model model) {
        return choose(token, Optional.of(Choice.CAMPAIGN), model);
    }

    @PostMapping("/stop/{token}")
    ModelAndView choose(@PathVariable String token, @RequestParam(defaultValue = "") String choice, Model model) {
        return choose(token, Choice.of(choice), model);
    }

    private ModelAndView choose(String token, Optional<Choice> choice, Model model) {
        var holder = desk.holder(token);
        if (holder.isEmpty()) {
            return unknown();
        }
        choice.ifPresent(chosen -> desk.choose(holder.get(), chosen));
        return show(holder.get(), model, choice.map(Choice::word).orElse("nothing"));
    }

    private ModelAndView show(Holder holder, Model model, String done) {
        var wish = desk.wish(holder);
        model.addAttribute("known", true);
        model.addAttribute(
                "campaign",
                campaigns.find(holder.campaign()).map(CampaignFacts::name).orElse(""));
        model.addAttribute("noReminders", wish.reminders());
        model.addAttribute("noCampaign", wish.campaigns().contains(holder.campaign()));
        model.addAttribute("done", done);
        var status = done.equals("nothing") ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView(VIEW, model.asMap(), status);
    }

    private static ModelAndView unknown() {
        return new ModelAndView(VIEW, HttpStatus.NOT_FOUND);
    }
}
