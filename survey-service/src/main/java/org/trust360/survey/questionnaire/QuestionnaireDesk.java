package org.trust360.survey.questionnaire;

import java.util.List;
import org.springframework.stereotype.Component;

/** Takes in questionnaires. */
@Component
public class QuestionnaireDesk {

    private final MongoQuestionnaires questionnaires;

    QuestionnaireDesk(MongoQuestionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    public Upload upload(String file) {
        return switch (QuestionnaireReader.read(file)) {
            case ReadQuestionnaire.Bad(var errors) -> new Upload.Invalid(errors);
            case ReadQuestionnaire.Good(var questionnaire) -> {
                var added = questionnaires.add(questionnaire);
                yield added.isNew()
                        ? new Upload.Added(added.questionnaire())
                        : new Upload.AlreadyThere(added.questionnaire());
            }
        };
    }

    /** What became of a file. */
    public sealed interface Upload {

        record Added(Questionnaire questionnaire) implements Upload {}

        record AlreadyThere(Questionnaire questionnaire) implements Upload {}

        record Invalid(List<QuestionnaireError> errors) implements Upload {}
    }
}
