package org.trust360.survey.questionnaire;

import java.util.List;

/** What reading a file came to. */
sealed interface ReadQuestionnaire {

    record Good(Questionnaire questionnaire) implements ReadQuestionnaire {}

    record Bad(List<QuestionnaireError> errors) implements ReadQuestionnaire {}
}
