package org.trust360.scoring.ratingsfile.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trust360.scoring.campaign.Questionnaire;
import org.trust360.scoring.campaign.Questionnaire.Facet;
import org.trust360.scoring.campaign.Questionnaire.Item;
import org.trust360.scoring.campaign.Questionnaire.Theme;
import org.trust360.scoring.congruence.Basis;
import org.trust360.scoring.measure.Scale;

/**
 * A questionnaire read from the names of the columns: {@code THEME_I}, {@code THEME_B} and {@code THEME_P} are
 * intention, behavior and perception; further items of the same kind carry a number, {@code THEME_B2}. Everybody is asked
 * everything, and every theme is taken to rest on character.
 */
public final class NamedColumns {

    private static final Pattern ITEM = Pattern.compile("(.+)_([IBPibp])([0-9]{0,3})");

    private NamedColumns() {}

    public static Asked of(List<String> columns, Scale scale) {
        Map<String, Theme> themes = new LinkedHashMap<>();
        var items = new ArrayList<Item>();
        for (var column : columns) {
            var matcher = ITEM.matcher(column);
            if (matcher.matches()) {
                var theme = matcher.group(1);
                themes.putIfAbsent(theme, new Theme(theme, Basis.CHARACTER, Map.of("en", theme)));
                items.add(Item.of(column, theme, facet(matcher), true, true));
            }
        }
        if (items.isEmpty()) {
            throw new CannotScore(
                    "No column is an item",
                    "Name columns THEME_I, THEME_B and THEME_P, or say with --questionnaire which column is what.");
        }
        var questionnaire = Questionnaire.of("columns", 1, scale, List.copyOf(themes.values()), items);
        return new Asked(questionnaire, items.stream().map(Item::id).toList());
    }

    private static Facet facet(Matcher matcher) {
        return switch (matcher.group(2)) {
            case "I", "i" -> Facet.INTENTION;
            case "B", "b" -> Facet.BEHAVIOR;
            default -> Facet.PERCEPTION;
        };
    }
}
