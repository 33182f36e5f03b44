package org.trust360.survey.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A questionnaire as the API gives it: the form it was uploaded in, with its version. */
record QuestionnaireAnswer(
        String id,
        int version,
        Map<String, String> names,
        ScaleAnswer scale,
        List<ThemeAnswer> themes,
        List<ItemAnswer> items,
        List<CommentAnswer> comments) {

    static QuestionnaireAnswer of(Questionnaire questionnaire) {
        return new QuestionnaireAnswer(
                questionnaire.id(),
                questionnaire.version(),
                texts(questionnaire.names()),
                ScaleAnswer.of(questionnaire.scale()),
                questionnaire.themes().stream().map(ThemeAnswer::of).toList(),
                questionnaire.items().stream().map(ItemAnswer::of).toList(),
                questionnaire.comments().stream().map(CommentAnswer::of).toList());
    }

    private static Map<String, String> texts(Texts texts) {
        return new TreeMap<>(texts.byLanguage());
    }

    private static @Nullable Map<String, String> wording(@Nullable Texts texts) {
        return texts == null ? null : texts(texts);
    }

    record Summary(String id, int version, Map<String, String> names, int scaleMax, int themes, int items) {

        static Summary of(Questionnaire questionnaire) {
            return new Summary(
                    questionnaire.id(),
                    questionnaire.version(),
                    texts(questionnaire.names()),
                    questionnaire.scale().max(),
                    questionnaire.themes().size(),
                    questionnaire.items().size());
        }
    }

    record ScaleAnswer(int max, Map<String, List<String>> labels) {

        static ScaleAnswer of(Scale scale) {
            var labels = new TreeMap<String, List<String>>();
            scale.labels().stream()
                    .flatMap(label -> label.byLanguage().keySet().stream())
                    .distinct()
                    .forEach(language -> labels.put(
                            language,
                            scale.labels().stream()
                                    .map(label -> label.in(language))
                                    .toList()));
            return new ScaleAnswer(scale.max(), labels);
        }
    }

    record ThemeAnswer(String id, String basis, Map<String, String> names) {

        static ThemeAnswer of(Theme theme) {
            return new ThemeAnswer(theme.id(), theme.basis().word(), texts(theme.names()));
        }
    }

    record ItemAnswer(
            String id,
            @Nullable String theme,
            String facet,
            @Nullable Map<String, String> self,
            @Nullable Map<String, String> others) {

        static ItemAnswer of(Item item) {
            return new ItemAnswer(
                    item.id(), item.theme(), item.facet().word(), wording(item.self()), wording(item.others()));
        }
    }

    record CommentAnswer(
            String id, Map<String, String> others, @Nullable Map<String, String> names) {

        static CommentAnswer of(CommentItem item) {
            return new CommentAnswer(item.id(), texts(item.others()), wording(item.names()));
        }
    }
}
