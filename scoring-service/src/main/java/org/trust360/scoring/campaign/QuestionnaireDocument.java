package org.trust360.scoring.campaign;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.trust360.scoring.campaign.Questionnaire.Facet;
import org.trust360.scoring.campaign.Questionnaire.Item;
import org.trust360.scoring.campaign.Questionnaire.Theme;
import org.trust360.scoring.congruence.Basis;
import org.trust360.scoring.measure.Scale;

/** The stored form of a questionnaire; the names in it stay when those in Java change. */
final class QuestionnaireDocument {

    private QuestionnaireDocument() {}

    static Document write(Questionnaire questionnaire) {
        return new Document("id", questionnaire.id())
                .append("version", questionnaire.version())
                .append("scale", questionnaire.scale().points())
                .append(
                        "themes",
                        questionnaire.themes().stream()
                                .map(QuestionnaireDocument::write)
                                .toList())
                .append(
                        "items",
                        questionnaire.items().stream()
                                .map(QuestionnaireDocument::write)
                                .toList());
    }

    static Questionnaire read(Document stored) {
        return new Questionnaire(
                stored.getString("id"),
                stored.getInteger("version"),
                Scale.of(stored.getInteger("scale")),
                stored.getList("themes", Document.class).stream()
                        .map(QuestionnaireDocument::theme)
                        .toList(),
                stored.getList("items", Document.class).stream()
                        .map(QuestionnaireDocument::item)
                        .toList());
    }

    private static Document write(Theme theme) {
        var names = theme.names().entrySet().stream()
                .map(name -> new Document("language", name.getKey()).append("name", name.getValue()))
                .toList();
        return new Document("id", theme.id())
                .append("basis", word(theme.basis()))
                .append("names", names);
    }

    private static Theme theme(Document stored) {
        Map<String, String> names = new TreeMap<>();
        stored.getList("names", Document.class)
                .forEach(name -> names.put(name.getString("language"), name.getString("name")));
        return new Theme(stored.getString("id"), Basis.valueOf(constant(stored.getString("basis"))), names);
    }

    private static Document write(Item item) {
        return new Document("id", item.id())
                .append("theme", item.theme())
                .append("facet", word(item.facet()))
                .append("self", item.self())
                .append("others", item.others());
    }

    private static Item item(Document stored) {
        return new Item(
                stored.getString("id"),
                stored.getString("theme"),
                Facet.valueOf(constant(stored.getString("facet"))),
                stored.getBoolean("self"),
                stored.getBoolean("others"));
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
