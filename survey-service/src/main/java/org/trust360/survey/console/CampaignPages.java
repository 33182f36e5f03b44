package org.trust360.survey.console;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.trust360.survey.campaign.CampaignTexts;

/** The list of campaigns and the form for a new one. */
@Controller
class CampaignPages {

    private final PlanIntake intake;
    private final CampaignScreens screens;
    private final PageTimes times;

    CampaignPages(PlanIntake intake, CampaignScreens screens, PageTimes times) {
        this.intake = intake;
        this.screens = screens;
        this.times = times;
    }

    @GetMapping("/hr")
    ModelAndView list(@RequestParam(defaultValue = "0") int page, Locale locale) {
        return Screens.page("campaigns", screens.list(Math.clamp(page, 0, 10_000), locale));
    }

    @GetMapping("/hr/campaigns/new")
    ModelAndView blank(Locale locale) {
        var questionnaires = screens.questionnaires(locale);
        var first = questionnaires.isEmpty() ? "" : questionnaires.getFirst().key();
        return Screens.page(
                "new-campaign",
                form(NewCampaignForm.blank(times.usualDeadline(), first, CourseForm.blank(times)), Map.of(), locale));
    }

    /** A draft with coaches is looked at where they stand; nobody is told of a draft. */
    @PostMapping("/hr/campaigns")
    ModelAndView plan(@ModelAttribute NewCampaignForm form, Locale locale) throws IOException {
        return switch (intake.take(form, locale)) {
            case PlanIntake.Taken.Planned(var id, var coached) ->
                Screens.goTo("/hr/campaigns/" + id + (coached ? "/reports" : ""));
            case PlanIntake.Taken.Refused(var kept, var errors) ->
                Screens.refused("new-campaign", form(kept, errors, locale));
        };
    }

    private Map<String, ?> form(
            NewCampaignForm form, Map<String, List<CampaignTexts.ExplainedError>> errors, Locale locale) {
        return Map.of(
                "form",
                form,
                "questionnaires",
                screens.questionnaires(locale),
                "zone",
                times.zone(locale),
                "errors",
                errors);
    }
}
