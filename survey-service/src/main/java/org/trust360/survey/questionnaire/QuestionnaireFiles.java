package org.trust360.survey.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trust360.survey.questionnaire.QuestionnaireAnswer.CommentAnswer;
import org.trust360.survey.questionnaire.QuestionnaireAnswer.ItemAnswer;
import org.trust360.survey.questionnaire.QuestionnaireAnswer.ThemeAnswer;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Every version of every questionnaire as a file that can be uploaded as it is, and then is the same questionnaire. */
@Component
public class QuestionnaireFiles {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final Questionnaires questionnaires;

    QuestionnaireFiles(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    public void forEach(Consumer<QuestionnaireFile> file) {
        questionnaires.forEach(one -> file.accept(file(one)));
    }

    static QuestionnaireFile file(Questionnaire questionnaire) {
        var answer = QuestionnaireAnswer.of(questionnaire);
        var content = new Content(
                answer.id(),
                answer.names(),
                Points.of(answer.scale()),
                answer.themes(),
                answer.items(),
                answer.comments());
        return new QuestionnaireFile(
                "%s-%d.json".formatted(questionnaire.id(), questionnaire.version()), JSON.writeValueAsString(content));
    }

    /** A file and what is in it. */
    public record QuestionnaireFile(String name, String content) {}

    /** A questionnaire without its version, which it gets when it is uploaded. */
    record Content(
            String id,
            Map<String, String> names,
            Points scale,
            List<ThemeAnswer> themes,
            List<ItemAnswer> items,
            List<CommentAnswer> comments) {}

    /** @param labels null where there are none */
    record Points(int max, @Nullable Map<String, List<String>> labels) {

        static Points of(QuestionnaireAnswer.ScaleAnswer scale) {
            return new Points(scale.max(), scale.labels().isEmpty() ? null : scale.labels());
        }
    }
}
