package org.trust360.survey.console;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.trust360.survey.campaign.CampaignDeadlines;
import org.trust360.survey.campaign.CampaignDesk;
import org.trust360.survey.campaign.Phase;
import org.trust360.survey.campaign.Transition;
import org.trust360.survey.plan.PlanFault;

/** One campaign: where it is, what happens next, and the decisions HR takes, each asked about once more. */
@Controller
@RequestMapping("/hr/campaigns/{id}")
class CampaignPage {

    private static final String STEP = "step";

    private final CampaignDesk desk;
    private final CampaignScreens screens;
    private final PageTimes times;
    private final CampaignDeadlines deadlines;

    CampaignPage(CampaignDesk desk, CampaignScreens screens, PageTimes times, CampaignDeadlines deadlines) {
        this.desk = desk;
        this.screens = screens;
        this.times = times;
        this.deadlines = deadlines;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, Locale locale) {
        return screens.campaign(id, locale)
                .map(campaign -> Screens.page("campaign", Map.of("campaign", campaign)))
                .orElseGet(Screens::notFound);
    }

    @GetMapping("/{step:nominate|open|close|release|cancel}")
    ModelAndView confirm(@PathVariable String id, @PathVariable String step, Locale locale) {
        return screens.campaign(id, locale)
                .map(campaign -> Screens.page("confirm", Map.of("campaign", campaign, "step", step)))
                .orElseGet(Screens::notFound);
    }

    @PostMapping("/nominate")
    ModelAndView nominate(@PathVariable String id, Locale locale) {
        return after(desk.nominate(id), id, Map.of(STEP, "nominate"), locale);
    }

    @PostMapping("/open")
    ModelAndView open(@PathVariable String id, @RequestParam(defaultValue = "") String despite, Locale locale) {
        return after(
                despite.equals("yes") ? desk.openDespiteLimits(id) : desk.open(id), id, Map.of(STEP, "open"), locale);
    }

    @PostMapping("/close")
    ModelAndView close(@PathVariable String id, Locale locale) {
        return after(desk.close(id), id, Map.of(STEP, "close"), locale);
    }

    @PostMapping("/release")
    ModelAndView release(@PathVariable String id, Locale locale) {
        return after(desk.release(id), id, Map.of(STEP, "release"), locale);
    }

    @PostMapping("/cancel")
    ModelAndView cancel(@PathVariable String id, Locale locale) {
        return after(desk.cancel(id), id, Map.of(STEP, "cancel"), locale);
    }

    @PostMapping("/deadline")
    ModelAndView moveDeadline(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String deadline,
            @RequestParam(defaultValue = "collecting") String phase,
            Locale locale) {
        var time = times.fromInput(deadline);
        var which = Phase.of(phase);
        var transition = time.isPresent() && which.isPresent()
                ? deadlines.move(id, which.get(), time.get())
                : new Transition.DeadlineFaulty(PlanFault.DEADLINE_MISSING);
        return after(
                transition, id, Map.of("moved", which.orElse(Phase.COLLECTING).word(), "typed", deadline), locale);
    }

    /** To the campaign where it is done; else back to where the wish came from, with the reason why not. */
    private ModelAndView after(Transition transition, String id, Map<String, String> wish, Locale locale) {
        return switch (transition) {
            case Transition.Done _ -> Screens.goTo("/hr/campaigns/" + id);
            case Transition.NotFound _ -> Screens.notFound();
            case Transition.WrongState _,
                    Transition.NobodyToRate _,
                    Transition.TooManySubjects _,
                    Transition.LimitsExceeded _,
                    Transition.DeadlineFaulty _,
                    Transition.StillClosing _,
                    Transition.ReleasedByCoaches _ -> refused(reason(transition), id, wish, locale);
        };
    }

    private ModelAndView refused(String reason, String id, Map<String, String> wish, Locale locale) {
        var campaign = screens.campaign(id, locale);
        if (campaign.isEmpty()) {
            return Screens.notFound();
        }
        var model = new HashMap<String, Object>(wish);
        model.put("campaign", campaign.get());
        model.put("refusal", reason);
        return Screens.refused(wish.containsKey(STEP) ? "confirm" : "campaign", model);
    }

    /** The key of the sentence that says why not. */
    private static String reason(Transition refusal) {
        return switch (refusal) {
            case Transition.WrongState(var state) -> "refusal." + state.word();
            case Transition.NobodyToRate _ -> "refusal.nobody";
            case Transition.TooManySubjects _ -> "refusal.too-many";
            case Transition.LimitsExceeded _ -> "refusal.limits";
            case Transition.DeadlineFaulty(var fault) -> "refusal." + fault.code();
            case Transition.StillClosing _ -> "refusal.still-closing";
            case Transition.ReleasedByCoaches _ -> "refusal.released-by-coaches";
            case Transition.Done _, Transition.NotFound _ -> throw new IllegalArgumentException("No refusal");
        };
    }
}
