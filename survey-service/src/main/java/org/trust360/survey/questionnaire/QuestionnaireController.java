package org.trust360.survey.questionnaire;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trust360.survey.questionnaire.QuestionnaireDesk.Upload;

@RestController
@RequestMapping("/api/questionnaires")
class QuestionnaireController {

    private final Questionnaires questionnaires;
    private final QuestionnaireDesk desk;
    private final QuestionnaireTexts texts;

    QuestionnaireController(Questionnaires questionnaires, QuestionnaireDesk desk, QuestionnaireTexts texts) {
        this.questionnaires = questionnaires;
        this.desk = desk;
        this.texts = texts;
    }

    @PostMapping(consumes = {"application/yaml", "application/x-yaml", "text/yaml", "application/json"})
    ResponseEntity<Stored> upload(HttpServletRequest request, Locale locale) throws IOException {
        var bytes = request.getInputStream().readNBytes(4 * YamlTree.LARGEST + 1);
        return switch (desk.upload(new String(bytes, UTF_8))) {
            case Upload.Added(var added) -> ResponseEntity.created(place(added)).body(Stored.of(added));
            case Upload.AlreadyThere(var same) -> ResponseEntity.ok(Stored.of(same));
            case Upload.Invalid(var errors) ->
                throw QuestionnaireProblems.invalid(errors.stream()
                        .map(error -> texts.explain(error, locale))
                        .toList());
        };
    }

    @GetMapping
    List<QuestionnaireAnswer.Summary> all() {
        return questionnaires.all().stream()
                .map(QuestionnaireAnswer.Summary::of)
                .toList();
    }

    @GetMapping("/{id}")
    QuestionnaireAnswer latest(@PathVariable String id) {
        return questionnaires.latest(id).map(QuestionnaireAnswer::of).orElseThrow(QuestionnaireProblems::notFound);
    }

    @GetMapping("/{id}/{version}")
    QuestionnaireAnswer version(@PathVariable String id, @PathVariable int version) {
        return questionnaires
                .find(id, version)
                .map(QuestionnaireAnswer::of)
                .orElseThrow(QuestionnaireProblems::notFound);
    }

    private static URI place(Questionnaire questionnaire) {
        return URI.create("/api/questionnaires/" + questionnaire.id() + "/" + questionnaire.version());
    }

    record Stored(String id, int version) {

        static Stored of(Questionnaire questionnaire) {
            return new Stored(questionnaire.id(), questionnaire.version());
        }
    }
}
