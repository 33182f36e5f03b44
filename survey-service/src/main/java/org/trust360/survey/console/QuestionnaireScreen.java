package org.trust360.survey.console;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.questionnaire.Item;
import org.trust360.survey.questionnaire.Questionnaire;
import org.trust360.survey.questionnaire.Texts;
import org.trust360.survey.questionnaire.Theme;

/** A questionnaire in one language, from one side, as a rater reads it. */
record QuestionnaireScreen(
        String id,
        int version,
        String name,
        String language,
        List<String> languages,
        boolean aboutOneself,
        boolean hasSelf,
        List<Integer> points,
        String lowest,
        String highest,
        List<Section> sections,
        List<Question> comments) {

    static QuestionnaireScreen of(Questionnaire questionnaire, boolean aboutOneself, String language) {
        var labels = questionnaire.scale().labels();
        return new QuestionnaireScreen(
                questionnaire.id(),
                questionnaire.version(),
                questionnaire.names().in(language),
                language,
                questionnaire.names().byLanguage().keySet().stream().sorted().toList(),
                aboutOneself,
                !questionnaire.itemsFor(true).isEmpty(),
                IntStream.rangeClosed(1, questionnaire.scale().max()).boxed().toList(),
                labels.isEmpty() ? "" : labels.getFirst().in(language),
                labels.isEmpty() ? "" : labels.getLast().in(language),
                sections(questionnaire, aboutOneself, language),
                aboutOneself ? List.of() : comments(questionnaire, language));
    }

    private static List<Section> sections(Questionnaire questionnaire, boolean aboutOneself, String language) {
        var asked = questionnaire.itemsFor(aboutOneself);
        var themes = questionnaire.themes().stream().map(Theme::id).toList();
        return asked.stream()
                .map(item -> Optional.ofNullable(item.theme()))
                .distinct()
                .map(theme -> new Section(
                        theme.map(themes::indexOf)
                                .map(at ->
                                        questionnaire.themes().get(at).names().in(language))
                                .orElse(null),
                        asked.stream()
                                .filter(item ->
                                        Optional.ofNullable(item.theme()).equals(theme))
                                .map(item ->
                                        new Line(item.id(), item.facet().word(), text(item, aboutOneself, language)))
                                .toList()))
                .toList();
    }

    private static List<Question> comments(Questionnaire questionnaire, String language) {
        return questionnaire.comments().stream()
                .map(item -> new Question(item.id(), item.others().in(language)))
                .toList();
    }

    private static String text(Item item, boolean aboutOneself, String language) {
        var wording = item.wording(aboutOneself);
        return wording == null ? "" : wording.in(language);
    }

    /** The items of a theme; none for those that belong to no theme. */
    record Section(@Nullable String theme, List<Line> items) {}

    /** What raters may answer in their own words. */
    record Question(String id, String text) {}

    record Line(String id, String facet, String text) {}

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
