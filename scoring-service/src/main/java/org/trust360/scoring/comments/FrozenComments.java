package org.trust360.scoring.comments;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.trust360.events.seal.DataKey;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The comments of a report in the order that was chosen for it, all in one sealed box: {@code {_id: report, box}}. No time,
 * no order and no length of a single comment can be seen without the key.
 */
final class FrozenComments {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Comment>> COMMENTS = new TypeReference<>() {};

    private final MongoCollection<Document> comments;

    FrozenComments(MongoDatabase database) {
        this.comments = database.getCollection("comments");
    }

    Optional<List<Comment>> find(String report, DataKey key) {
        return Optional.ofNullable(comments.find(eq("_id", report)).first())
                .map(document -> JSON.readValue(key.open(document.getString("box"), purpose(report)), COMMENTS));
    }

    /** Keeps this order, unless there is one; answers the one there is. */
    List<Comment> freeze(String report, List<Comment> mixed, DataKey key) {
        var box = key.seal(JSON.writeValueAsString(mixed), purpose(report));
        try {
            comments.insertOne(new Document("_id", report).append("box", box));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
        return find(report, key).orElseThrow();
    }

    private static String purpose(String report) {
        return "report|" + report + "|comments|1";
    }
}
