package org.trust360.local.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Puts the simulated columns T1_I to T8_P under the item ids of the questionnaire, theme by theme, facet by facet. */
final class AnsweredItems {

    private static final Map<String, String> FACETS = Map.of("intention", "I", "behavior", "B", "perception", "P");

    private final Map<String, String> columnByItem = new HashMap<>();

    AnsweredItems(JsonNode questionnaire) {
        var themes = questionnaire
                .path("themes")
                .valueStream()
                .map(theme -> theme.path("id").asString())
                .toList();
        questionnaire
                .path("items")
                .valueStream()
                .filter(item -> FACETS.containsKey(item.path("facet").asString()))
                .forEach(item -> columnByItem.put(item.path("id").asString(), column(item, themes)));
    }

    /** An answer for every item that the form asks for; null for "cannot judge". */
    Map<String, @Nullable Integer> of(SimulatedSheet sheet, List<String> items) {
        var answers = new HashMap<String, @Nullable Integer>();
        for (var item : items) {
            var column = columnByItem.get(item);
            answers.put(
                    item, column == null ? followership(sheet) : sheet.answers().get(column));
        }
        return answers;
    }

    private static String column(JsonNode item, List<String> themes) {
        int theme = themes.indexOf(item.path("theme").asString()) + 1;
        return "T" + theme + "_" + FACETS.get(item.path("facet").asString());
    }

    /** The simulation asks no outcome item; who perceives trust would rather follow. */
    private static @Nullable Integer followership(SimulatedSheet sheet) {
        var mean = sheet.answers().entrySet().stream()
                .filter(answer -> answer.getKey().endsWith("P"))
                .mapToInt(Map.Entry::getValue)
                .average();
        return mean.isPresent() ? (int) Math.round(mean.getAsDouble()) : null;
    }
}
