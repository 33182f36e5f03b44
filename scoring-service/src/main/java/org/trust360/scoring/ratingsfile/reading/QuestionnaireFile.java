package org.trust360.scoring.ratingsfile.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.trust360.scoring.campaign.Questionnaire;
import org.trust360.scoring.campaign.Questionnaire.Facet;
import org.trust360.scoring.campaign.Questionnaire.Item;
import org.trust360.scoring.campaign.Questionnaire.Theme;
import org.trust360.scoring.congruence.Basis;
import org.trust360.scoring.measure.Scale;

/**
 * A questionnaire as the suite has it, YAML or JSON, with less that must be there: names and wordings may be left out, and
 * an item may name its {@code column}, else its id is the column.
 */
public final class QuestionnaireFile {

    private static final int MOST_THEMES = 40;
    private static final int MOST_ITEMS = 200;

    private final List<String> problems = new ArrayList<>();

    private QuestionnaireFile() {}

    /**
     * Reads the text of a file; refuses it with all that is wrong with it.
     *
     * @param scale the points of the scale, where the file does not say
     */
    public static Asked read(String text, Optional<Integer> scale) {
        var file = new QuestionnaireFile();
        var asked = Optional.<Asked>empty();
        try {
            asked = file.asked(new Place("", Tree.of(text), file.problems), scale);
        } catch (IllegalArgumentException e) {
            file.problems.add(String.valueOf(e.getMessage()));
        }
        if (asked.isEmpty() || !file.problems.isEmpty()) {
            throw new CannotScore(
                    "The questionnaire file cannot be used:\n  " + String.join("\n  ", file.problems),
                    "docs/ratings-file.md shows what it looks like.");
        }
        return asked.get();
    }

    private Optional<Asked> asked(Place file, Optional<Integer> given) {
        file.only("id", "version", "names", "scale", "themes", "items", "comments");
        var scale = scale(file.field("scale"), given);
        var themes = themes(file.field("themes"));
        var items = new ArrayList<Item>();
        var columns = new ArrayList<String>();
        for (var place : file.field("items").list(MOST_ITEMS)) {
            item(place, themes).ifPresent(item -> {
                items.add(item);
                columns.add(place.field("column").text().orElse(item.id()));
            });
        }
        if (items.isEmpty()) {
            file.field("items").report("name at least one item");
        }
        var id = file.field("id").text().orElse("questionnaire");
        int version = file.field("version").number().orElse(1);
        return problems.isEmpty()
                ? Optional.of(new Asked(
                        Questionnaire.of(id, version, Scale.of(scale), List.copyOf(themes.values()), items), columns))
                : Optional.empty();
    }

    private static int scale(Place place, Optional<Integer> given) {
        var max = place.isObject() ? place.field("max").number() : place.number();
        if (max.isPresent() && given.isPresent() && !max.equals(given)) {
            place.report("it says " + max.get() + " points, --scale says " + given.get());
        }
        int points = max.or(() -> given).orElse(5);
        if (points < 2 || points > 11) {
            place.report("a scale has 2 to 11 points");
        }
        return points;
    }

    private static Map<String, Theme> themes(Place list) {
        Map<String, Theme> themes = new LinkedHashMap<>();
        for (var place : list.list(MOST_THEMES)) {
            place.only("id", "basis", "names");
            place.required("id").ifPresent(id -> {
                if (themes.put(id, new Theme(id, basis(place.field("basis")), names(place.field("names"), id)))
                        != null) {
                    place.report("the id \"" + id + "\" occurs twice");
                }
            });
        }
        return themes;
    }

    private static Basis basis(Place place) {
        var word = place.text().orElse("character").toUpperCase(Locale.ROOT);
        for (var basis : Basis.values()) {
            if (basis.name().equals(word)) {
                return basis;
            }
        }
        place.report("say character or competence");
        return Basis.CHARACTER;
    }

    private static Map<String, String> names(Place place, String id) {
        var names = new TreeMap<String, String>();
        place.names().forEach(language -> place.field(language).text().ifPresent(name -> names.put(language, name)));
        names.putIfAbsent("en", id);
        return names;
    }

    private static Optional<Item> item(Place place, Map<String, Theme> themes) {
        place.only("id", "column", "theme", "facet", "self", "others");
        var id = place.required("id");
        var facet = facet(place);
        var theme = place.field("theme").text();
        if (facet.isEmpty() || id.isEmpty()) {
            return Optional.empty();
        }
        if (facet.get() == Facet.OUTCOME) {
            return Optional.of(Item.of(id.get(), null, Facet.OUTCOME, false, true));
        }
        if (theme.isEmpty() || !themes.containsKey(theme.get())) {
            place.field("theme").report("name one of the themes: " + String.join(", ", themes.keySet()));
            return Optional.empty();
        }
        return Optional.of(asked(place, id.get(), theme.get(), facet.get()));
    }

    /** Without any wording everybody is asked. */
    private static Item asked(Place place, String id, String theme, Facet facet) {
        var self = place.field("self");
        var others = place.field("others");
        boolean everybody = !self.isGiven() && !others.isGiven();
        return Item.of(id, theme, facet, everybody || self.isAsked(), everybody || others.isAsked());
    }

    private static Optional<Facet> facet(Place item) {
        var word = item.required("facet").map(given -> given.toUpperCase(Locale.ROOT));
        for (var facet : Facet.values()) {
            if (word.filter(facet.name()::equals).isPresent()) {
                return Optional.of(facet);
            }
        }
        if (word.isPresent()) {
            item.field("facet").report("say intention, behavior, perception or outcome");
        }
        return Optional.empty();
    }
}
