package org.trust360.survey.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The stored form of a questionnaire; also the one that tells whether two have the same content. */
public final class QuestionnaireDocument {

    private static final String COMMENTS = "comments";

    private QuestionnaireDocument() {}

    /** Says nothing of the usual comment items, as documents did before there were others. */
    public static Document of(Questionnaire questionnaire) {
        var document = withoutComments(questionnaire);
        return questionnaire.comments().equals(CommentItem.USUAL)
                ? document
                : document.append(
                        COMMENTS,
                        questionnaire.comments().stream()
                                .map(QuestionnaireDocument::comment)
                                .toList());
    }

    private static Document withoutComments(Questionnaire questionnaire) {
        return new Document("id", questionnaire.id())
                .append("version", questionnaire.version())
                .append("names", texts(questionnaire.names()))
                .append("scale", scale(questionnaire.scale()))
                .append(
                        "themes",
                        questionnaire.themes().stream()
                                .map(QuestionnaireDocument::theme)
                                .toList())
                .append(
                        "items",
                        questionnaire.items().stream()
                                .map(QuestionnaireDocument::item)
                                .toList());
    }

    public static Questionnaire read(Document document) {
        return new Questionnaire(
                document.getString("id"),
                document.getInteger("version"),
                texts(document, "names"),
                scale(document.get("scale", Document.class)),
                document.getList("themes", Document.class).stream()
                        .map(QuestionnaireDocument::theme)
                        .toList(),
                document.getList("items", Document.class).stream()
                        .map(QuestionnaireDocument::item)
                        .toList(),
                comments(document));
    }

    private static Document theme(Theme theme) {
        return new Document("id", theme.id())
                .append("basis", theme.basis().word())
                .append("names", texts(theme.names()));
    }

    private static Theme theme(Document theme) {
        return new Theme(
                theme.getString("id"), Basis.of(theme.getString("basis")).orElseThrow(), texts(theme, "names"));
    }

    private static Document item(Item item) {
        return new Document("id", item.id())
                .append("theme", item.theme())
                .append("facet", item.facet().word())
                .append("self", texts(item.self()))
                .append("others", texts(item.others()));
    }

    private static Item item(Document item) {
        return new Item(
                item.getString("id"),
                item.getString("theme"),
                Facet.of(item.getString("facet")).orElseThrow(),
                optionalTexts(item, "self"),
                optionalTexts(item, "others"));
    }

    private static Document comment(CommentItem item) {
        return new Document("id", item.id())
                .append("others", texts(item.others()))
                .append("names", texts(item.names()));
    }

    private static List<CommentItem> comments(Document questionnaire) {
        var stored = questionnaire.getList(COMMENTS, Document.class);
        return stored == null
                ? CommentItem.USUAL
                : stored.stream()
                        .map(item -> new CommentItem(
                                item.getString("id"), texts(item, "others"), optionalTexts(item, "names")))
                        .toList();
    }

    private static Document scale(Scale scale) {
        return new Document("max", scale.max())
                .append(
                        "labels",
                        scale.labels().stream()
                                .map(QuestionnaireDocument::texts)
                                .toList());
    }

    private static Scale scale(Document scale) {
        var labels = scale.getList("labels", Document.class, List.of()).stream()
                .map(QuestionnaireDocument::languages)
                .toList();
        return new Scale(scale.getInteger("max"), labels);
    }

    /** In the order of the languages' tags, so that the same texts are the same document. */
    private static @Nullable Document texts(@Nullable Texts texts) {
        return texts == null ? null : new Document(new TreeMap<>(texts.byLanguage()));
    }

    private static Texts texts(Document document, String field) {
        var texts = optionalTexts(document, field);
        if (texts == null) {
            throw new IllegalStateException("A stored questionnaire lacks " + field);
        }
        return texts;
    }

    private static @Nullable Texts optionalTexts(Document document, String field) {
        var texts = document.get(field, Document.class);
        return texts == null ? null : languages(texts);
    }

    private static Texts languages(Document texts) {
        return new Texts(texts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, text -> String.valueOf(text.getValue()))));
    }
}
