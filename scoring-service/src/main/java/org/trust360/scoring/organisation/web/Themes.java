package org.trust360.scoring.organisation.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.trust360.scoring.campaign.Questionnaire;

/** What themes are called in the language of the reader; by their id where nobody named them. */
record Themes(Map<String, String> names) {

    static Themes of(Questionnaire questionnaire, Wording wording) {
        return new Themes(questionnaire.themes().stream()
                .collect(Collectors.toMap(Questionnaire.Theme::id, theme -> wording.own(theme.names(), theme.id()))));
    }

    String of(String id) {
        return names.getOrDefault(id, id);
    }
}
