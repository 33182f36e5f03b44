package org.trust360.scoring.coaching;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;

/** On which day a report was, or will be, talked about; the day noted last counts. */
final class Conversations {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> conversations;

    Conversations(MongoDatabase database) {
        this.conversations = database.getCollection("conversations");
    }

    void note(String report, LocalDate day) {
        conversations.replaceOne(eq("_id", report), new Document("_id", report).append("day", day.toString()), UPSERT);
    }

    Optional<LocalDate> of(String report) {
        return Optional.ofNullable(conversations.find(eq("_id", report)).first())
                .map(Conversations::day);
    }

    /** The days of those reports that have one. */
    Map<String, LocalDate> ofAll(Collection<String> reports) {
        var days = new HashMap<String, LocalDate>();
        conversations.find(in("_id", reports)).forEach(document -> days.put(document.getString("_id"), day(document)));
        return days;
    }

    private static LocalDate day(Document document) {
        return LocalDate.parse(document.getString("day"));
    }
}
