package org.trust360.survey.console;

import java.util.List;
import org.trust360.survey.questionnaire.Questionnaire;
import org.trust360.survey.questionnaire.Texts;

/** A questionnaire that is looked at in one language, from one side. */
record QuestionnaireScreen(
        String id,
        int version,
        String name,
        String language,
        List<String> languages,
        boolean aboutOneself,
        boolean hasSelf) {

    static QuestionnaireScreen of(Questionnaire questionnaire, boolean aboutOneself, String language) {
        return new QuestionnaireScreen(
                questionnaire.id(),
                questionnaire.version(),
                questionnaire.names().in(language),
                language,
                questionnaire.names().byLanguage().keySet().stream().sorted().toList(),
                aboutOneself,
                !questionnaire.itemsFor(true).isEmpty());
    }

    /** A questionnaire in the list. */
    record Row(String id, int version, String name, int themes, int items, int points, String languages) {

        static Row of(Questionnaire questionnaire, String language) {
            return new Row(
                    questionnaire.id(),
                    questionnaire.version(),
                    questionnaire.names().in(language),
                    questionnaire.themes().size(),
                    questionnaire.items().size(),
                    questionnaire.scale().max(),
                    languages(questionnaire.names()));
        }

        private static String languages(Texts texts) {
            return String.join(
                    ", ", texts.byLanguage().keySet().stream().sorted().toList());
        }
    }
}
