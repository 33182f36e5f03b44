package org.trust360.survey.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.trust360.survey.questionnaire.Questionnaire;
import org.trust360.survey.questionnaire.QuestionnaireDesk;
import org.trust360.survey.questionnaire.QuestionnaireDesk.Upload;
import org.trust360.survey.questionnaire.QuestionnaireError;
import org.trust360.survey.questionnaire.QuestionnaireTexts;
import org.trust360.survey.questionnaire.Questionnaires;
import org.trust360.survey.rater.FormPreview;

/** The questionnaires there are, how they look to raters, and the upload of others. */
@Controller
@RequestMapping("/hr/questionnaires")
class QuestionnairePages {

    private static final String ABOUT_ONESELF = "self";
    private static final int MOST_BYTES = 1024 * 1024;

    private final Questionnaires questionnaires;
    private final QuestionnaireDesk desk;
    private final QuestionnaireTexts texts;
    private final FormPreview form;

    QuestionnairePages(
            Questionnaires questionnaires, QuestionnaireDesk desk, QuestionnaireTexts texts, FormPreview form) {
        this.questionnaires = questionnaires;
        this.desk = desk;
        this.texts = texts;
        this.form = form;
    }

    @GetMapping
    ModelAndView list(Locale locale) {
        var rows = questionnaires.all().stream()
                .map(one -> QuestionnaireScreen.Row.of(one, locale.toLanguageTag()))
                .toList();
        return Screens.page("questionnaires", Map.of("questionnaires", rows));
    }

    @GetMapping("/{id}/{version}")
    ModelAndView preview(
            @PathVariable String id,
            @PathVariable int version,
            @RequestParam(defaultValue = "others") String side,
            @RequestParam(required = false) @Nullable String language,
            Locale locale) {
        var shown = language == null ? locale.toLanguageTag() : language;
        return questionnaires
                .find(id, version)
                .map(one -> preview(one, side.equals(ABOUT_ONESELF), shown))
                .orElseGet(Screens::notFound);
    }

    private ModelAndView preview(Questionnaire one, boolean aboutOneself, String language) {
        var screen = QuestionnaireScreen.of(one, aboutOneself, language);
        return Screens.page(
                "questionnaire", Map.of("questionnaire", screen, "form", form.of(one, aboutOneself, language)));
    }

    @PostMapping
    ModelAndView upload(@RequestPart(name = "file", required = false) @Nullable MultipartFile file, Locale locale)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return Screens.refused("questionnaire-result", Map.of("refusal", "questionnaires.refused.empty"));
        }
        var content = new String(file.getInputStream().readNBytes(MOST_BYTES), UTF_8);
        return switch (desk.upload(content)) {
            case Upload.Added(var added) -> Screens.goTo("/hr/questionnaires/" + added.id() + "/" + added.version());
            case Upload.AlreadyThere(var same) ->
                Screens.page(
                        "questionnaire-result",
                        Map.of("same", QuestionnaireScreen.Row.of(same, locale.toLanguageTag())));
            case Upload.Invalid(var errors) ->
                Screens.refused("questionnaire-result", Map.of("errors", explained(errors, locale)));
        };
    }

    private List<QuestionnaireTexts.ExplainedError> explained(List<QuestionnaireError> errors, Locale locale) {
        return errors.stream().map(error -> texts.explain(error, locale)).toList();
    }
}
