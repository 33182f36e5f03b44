package org.trust360.survey.peopleimport;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.trust360.survey.TestService;
import org.trust360.survey.people.ImportFile;
import org.trust360.survey.store.PeopleDatabase;
import org.trust360.survey.store.RandomId;

/** Imports of the shared service that stay in their state: somebody else is said to be at work on them. */
public final class KeptJobs {

    private KeptJobs() {}

    /** An import of 7,001 lines that is so far after its second beginning; its id. */
    public static String put(ImportState state, int done) {
        var sent = new ImportJob.Sent(ImportFile.PEOPLE, "people.csv", 120_000, 7_001, "abc");
        var now = Instant.now();
        var job = new ImportJob(RandomId.create(), state, List.of(sent), done, 7_001, now, now, 0, 2);
        jobs().insertOne(ImportDocument.of(job)
                .append("worker", "another instance")
                .append("until", Date.from(now.plus(1, ChronoUnit.HOURS))));
        return job.id();
    }

    public static void forget(String id) {
        jobs().deleteOne(new Document("_id", id));
    }

    private static MongoCollection<Document> jobs() {
        return TestService.shared().bean(PeopleDatabase.class).database().getCollection("imports");
    }
}
