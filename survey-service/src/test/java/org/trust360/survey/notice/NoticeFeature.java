package org.trust360.survey.notice;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Notices on a database of the test's. */
public final class NoticeFeature {

    private final MongoDatabase database;

    public NoticeFeature(MongoDatabase database) {
        this.database = database;
    }

    public NoticeBook book() {
        return new MongoNotices(database.getCollection("notices"), new NoticeOutbox(Clock.systemUTC()));
    }

    /** All that is owed, as stored. */
    public List<Document> owed() {
        return database.getCollection("notices").find().into(new ArrayList<>());
    }
}
