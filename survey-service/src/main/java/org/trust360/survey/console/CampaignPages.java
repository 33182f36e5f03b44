package org.trust360.survey.console;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.trust360.survey.campaign.CampaignDesk;
import org.trust360.survey.campaign.CampaignTexts;
import org.trust360.survey.campaign.PlanError;
import org.trust360.survey.campaign.Planning;

/** The list of campaigns and the form for a new one. */
@Controller
class CampaignPages {

    private final CampaignDesk desk;
    private final CampaignTexts texts;
    private final CampaignScreens screens;
    private final PageTimes times;

    CampaignPages(CampaignDesk desk, CampaignTexts texts, CampaignScreens screens, PageTimes times) {
        this.desk = desk;
        this.texts = texts;
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
                form(NewCampaignForm.blank(times.usualDeadline(), first, CourseForm.blank(times)), List.of(), locale));
    }

    @PostMapping("/hr/campaigns")
    ModelAndView plan(@ModelAttribute NewCampaignForm form, Locale locale) {
        return switch (desk.plan(form.plan(times))) {
            case Planning.Planned(var id) -> Screens.goTo("/hr/campaigns/" + id);
            case Planning.Faulty(var errors) -> Screens.refused("new-campaign", form(form, errors, locale));
        };
    }

    private Map<String, ?> form(NewCampaignForm form, List<PlanError> errors, Locale locale) {
        return Map.of(
                "form",
                form,
                "questionnaires",
                screens.questionnaires(locale),
                "zone",
                times.zone(locale),
                "errors",
                errors.stream()
                        .map(error -> texts.explain(error, locale))
                        .collect(groupingBy(CampaignTexts.ExplainedError::field)));
    }
}
