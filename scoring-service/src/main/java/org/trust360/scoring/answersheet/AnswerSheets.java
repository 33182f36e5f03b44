package org.trust360.scoring.answersheet;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;
import org.trust360.delivery.store.RequiredIndex;
import org.trust360.scoring.congruence.Relationship;

/**
 * The latest version of every answer sheet, each once under its own id. What is stored depends only on the set of sheets
 * that were kept, not on their order or number.
 */
public final class AnswerSheets {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private static final String COMMENTS = "comments";

    private final MongoCollection<Document> sheets;

    public AnswerSheets(MongoDatabase database) {
        this.sheets = database.getCollection("sheets");
        RequiredIndex.plain(sheets, "campaign", "subject");
    }

    /** Keeps the sheet, unless the same or a higher version of it is there. */
    public void keep(AnswerSheet sheet) {
        keep(sheet, Map.of());
    }

    /** As {@link #keep(AnswerSheet)}, with its sealed comments by item: a version without them takes those before away. */
    public void keep(AnswerSheet sheet, Map<String, String> comments) {
        var older =
                or(lt("version", sheet.version()), and(eq("version", sheet.version()), lt("content", sheet.content())));
        try {
            sheets.replaceOne(
                    and(eq("_id", sheet.id()), older), write(sheet).append(COMMENTS, write(comments)), UPSERT);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    /** All sheets about a subject in a campaign, in the order of their ids. */
    public List<AnswerSheet> about(String campaign, String subject) {
        return sheets.find(and(eq("campaign", campaign), eq("subject", subject)))
                .sort(Sorts.ascending("_id"))
                .map(AnswerSheets::read)
                .into(new ArrayList<>());
    }

    /** All comments about a subject in a campaign, each of the latest version of its sheet, in the order of the sheets' ids. */
    public List<SealedComment> comments(String campaign, String subject) {
        var comments = new ArrayList<SealedComment>();
        sheets.find(and(eq("campaign", campaign), eq("subject", subject)))
                .sort(Sorts.ascending("_id"))
                .forEach(stored -> stored.getList(COMMENTS, Document.class, List.of())
                        .forEach(comment -> comments.add(new SealedComment(
                                stored.getString("_id"),
                                Relationship.labelled(stored.getString("relationship")),
                                comment.getString("item"),
                                comment.getString("box")))));
        return comments;
    }

    private static List<Document> write(Map<String, String> comments) {
        return new TreeMap<>(comments)
                .entrySet().stream()
                        .map(comment -> new Document("item", comment.getKey()).append("box", comment.getValue()))
                        .toList();
    }

    private static Document write(AnswerSheet sheet) {
        var answers = sheet.answers().entrySet().stream()
                .map(answer -> new Document("item", answer.getKey()).append("value", answer.getValue()))
                .toList();
        return new Document("_id", sheet.id())
                .append("version", sheet.version())
                .append("content", sheet.content())
                .append("campaign", sheet.campaign())
                .append("subject", sheet.subject())
                .append("relationship", sheet.relationship().label())
                .append("day", sheet.day().toString())
                .append("answers", answers)
                .append("notJudged", List.copyOf(sheet.notJudged()));
    }

    private static AnswerSheet read(Document stored) {
        var answers = new TreeMap<String, Integer>();
        stored.getList("answers", Document.class)
                .forEach(answer -> answers.put(answer.getString("item"), answer.getInteger("value")));
        return new AnswerSheet(
                stored.getString("_id"),
                stored.getInteger("version"),
                stored.getString("content"),
                stored.getString("campaign"),
                stored.getString("subject"),
                Relationship.labelled(stored.getString("relationship")),
                LocalDate.parse(stored.getString("day")),
                answers,
                Set.copyOf(stored.getList("notJudged", String.class)));
    }
}
