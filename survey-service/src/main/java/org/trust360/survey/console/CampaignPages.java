package org.trust360.survey.console;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.InputStream;
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
import org.trust360.survey.plan.PlanError;
import org.trust360.survey.plan.Planning;

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
                form(NewCampaignForm.blank(times.usualDeadline(), first, CourseForm.blank(times)), Map.of(), locale));
    }

    @PostMapping("/hr/campaigns")
    ModelAndView plan(@ModelAttribute NewCampaignForm form, Locale locale) throws IOException {
        if (!form.isForFile()) {
            return planned(form, locale);
        }
        var file = form.file();
        var read = SubjectsFile.read(file == null ? InputStream.nullInputStream() : file.getInputStream());
        return read.findings().isEmpty()
                ? planned(form.choosing(read.ids()), locale)
                : Screens.refused("new-campaign", form(form, Map.of("file", explainedFile(read, locale)), locale));
    }

    private ModelAndView planned(NewCampaignForm form, Locale locale) {
        return switch (desk.plan(form.plan(times))) {
            case Planning.Planned(var id) -> Screens.goTo("/hr/campaigns/" + id);
            case Planning.Faulty(var errors) ->
                Screens.refused("new-campaign", form(form, explained(errors, locale), locale));
        };
    }

    private List<CampaignTexts.ExplainedError> explainedFile(SubjectsFile file, Locale locale) {
        return file.findings().stream()
                .map(finding -> texts.explain("file", finding, locale))
                .toList();
    }

    private Map<String, List<CampaignTexts.ExplainedError>> explained(List<PlanError> errors, Locale locale) {
        return errors.stream()
                .map(error -> texts.explain(error, locale))
                .collect(groupingBy(CampaignTexts.ExplainedError::field));
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
