package org.trust360.survey.console;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.trust360.survey.campaign.CampaignDesk;
import org.trust360.survey.campaign.PlanFault;
import org.trust360.survey.campaign.Transition;

/** One campaign: where it is, what happens next, and the decisions HR takes, each asked about once more. */
@Controller
@RequestMapping("/hr/campaigns/{id}")
class CampaignPage {

    private final CampaignDesk desk;
    private final CampaignScreens screens;
    private final PageTimes times;

    CampaignPage(CampaignDesk desk, CampaignScreens screens, PageTimes times) {
        this.desk = desk;
        this.screens = screens;
        this.times = times;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, Locale locale) {
        return screens.campaign(id, locale)
                .map(campaign -> Screens.page("campaign", Map.of("campaign", campaign)))
                .orElseGet(Screens::notFound);
    }

    @GetMapping("/{step:open|close|release|cancel}")
    ModelAndView confirm(@PathVariable String id, @PathVariable String step, Locale locale) {
        return screens.campaign(id, locale)
                .map(campaign -> Screens.page("confirm", Map.of("campaign", campaign, "step", step)))
                .orElseGet(Screens::notFound);
    }

    @PostMapping("/open")
    ModelAndView open(@PathVariable String id, Locale locale) {
        return after(desk.open(id), id, "open", locale);
    }

    @PostMapping("/close")
    ModelAndView close(@PathVariable String id, Locale locale) {
        return after(desk.close(id), id, "close", locale);
    }

    @PostMapping("/release")
    ModelAndView release(@PathVariable String id, Locale locale) {
        return after(desk.release(id), id, "release", locale);
    }

    @PostMapping("/cancel")
    ModelAndView cancel(@PathVariable String id, Locale locale) {
        return after(desk.cancel(id), id, "cancel", locale);
    }

    @PostMapping("/deadline")
    ModelAndView moveDeadline(
            @PathVariable String id, @RequestParam(defaultValue = "") String deadline, Locale locale) {
        var time = times.fromInput(deadline);
        return time.isPresent()
                ? after(desk.moveDeadline(id, time.get()), id, null, locale)
                : after(new Transition.DeadlineFaulty(PlanFault.DEADLINE_MISSING), id, null, locale);
    }

    /** To the campaign where it is done; else back to where the wish came from, with the reason why not. */
    private ModelAndView after(Transition transition, String id, @Nullable String step, Locale locale) {
        return switch (transition) {
            case Transition.Done _ -> Screens.goTo("/hr/campaigns/" + id);
            case Transition.NotFound _ -> Screens.notFound();
            case Transition.WrongState _,
                    Transition.NobodyToRate _,
                    Transition.TooManySubjects _,
                    Transition.DeadlineFaulty _,
                    Transition.StillClosing _ -> refused(reason(transition), id, step, locale);
        };
    }

    private ModelAndView refused(String reason, String id, @Nullable String step, Locale locale) {
        var campaign = screens.campaign(id, locale);
        if (campaign.isEmpty()) {
            return Screens.notFound();
        }
        var model = new HashMap<String, Object>(Map.of("campaign", campaign.get(), "refusal", reason));
        if (step != null) {
            model.put("step", step);
        }
        return Screens.refused(step == null ? "campaign" : "confirm", model);
    }

    /** The key of the sentence that says why not. */
    private static String reason(Transition refusal) {
        return switch (refusal) {
            case Transition.WrongState(var state) -> "refusal." + state.word();
            case Transition.NobodyToRate _ -> "refusal.nobody";
            case Transition.TooManySubjects _ -> "refusal.too-many";
            case Transition.DeadlineFaulty(var fault) -> "refusal." + fault.code();
            case Transition.StillClosing _ -> "refusal.still-closing";
            case Transition.Done _, Transition.NotFound _ -> throw new IllegalArgumentException("No refusal");
        };
    }
}
