package org.trust360.scoring.campaign;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.campaign.Questionnaire.Facet;
import org.trust360.scoring.campaign.Questionnaire.Item;
import org.trust360.scoring.campaign.Questionnaire.Theme;
import org.trust360.scoring.campaign.Questionnaire.Wording;
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
                                .toList())
                .append(
                        "comments",
                        questionnaire.comments().stream()
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
                        .toList(),
                comments(stored));
    }

    private static Document write(Theme theme) {
        return new Document("id", theme.id())
                .append("basis", word(theme.basis()))
                .append("names", byLanguage(theme.names()));
    }

    private static @Nullable List<Document> byLanguage(@Nullable Map<String, String> texts) {
        return texts == null
                ? null
                : texts.entrySet().stream()
                        .map(text -> new Document("language", text.getKey()).append("name", text.getValue()))
                        .toList();
    }

    private static @Nullable Map<String, String> byLanguage(Document stored, String field) {
        var texts = stored.getList(field, Document.class);
        return texts == null
                ? null
                : texts.stream()
                        .collect(Collectors.toMap(text -> text.getString("language"), text -> text.getString("name")));
    }

    private static Theme theme(Document stored) {
        return new Theme(
                stored.getString("id"),
                Basis.valueOf(constant(stored.getString("basis"))),
                Objects.requireNonNull(byLanguage(stored, "names")));
    }

    private static Document write(Item item) {
        return new Document("id", item.id())
                .append("theme", item.theme())
                .append("facet", word(item.facet()))
                .append("self", item.self())
                .append("others", item.others())
                .append("selfWording", byLanguage(item.wording().self()))
                .append("othersWording", byLanguage(item.wording().others()));
    }

    private static Item item(Document stored) {
        return new Item(
                stored.getString("id"),
                stored.getString("theme"),
                Facet.valueOf(constant(stored.getString("facet"))),
                stored.getBoolean("self"),
                stored.getBoolean("others"),
                new Wording(byLanguage(stored, "selfWording"), byLanguage(stored, "othersWording")));
    }

    private static Document write(CommentItem item) {
        return new Document("id", item.id())
                .append("others", byLanguage(item.others()))
                .append("names", byLanguage(item.names()));
    }

    /** Whoever stored none knew of the usual ones only. */
    private static List<CommentItem> comments(Document questionnaire) {
        var stored = questionnaire.getList("comments", Document.class);
        return stored == null
                ? CommentItem.USUAL
                : stored.stream()
                        .map(item -> new CommentItem(
                                item.getString("id"),
                                Objects.requireNonNull(byLanguage(item, "others")),
                                byLanguage(item, "names")))
                        .toList();
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
