package org.trust360.survey.campaign;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import org.trust360.delivery.store.RequiredIndex;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.store.PeopleDatabase;

/** One document per roster and subject, in the people database: it says who rates whom. */
@Repository
class MongoRosters implements Rosters, FrozenRosters {

    private final MongoCollection<Document> assignments;

    MongoRosters(PeopleDatabase store) {
        assignments = store.database().getCollection("assignments");
        RequiredIndex.plain(assignments, "roster");
        RequiredIndex.plain(assignments, "campaign");
    }

    @Override
    public List<Assignment> of(String roster, String subject) {
        var document = assignments.find(eq("_id", key(roster, subject))).first();
        return document == null ? List.of() : read(document);
    }

    @Override
    public void forEachSubject(String roster, Consumer<List<Assignment>> subject) {
        assignments.find(eq("roster", roster)).map(MongoRosters::read).forEach(subject);
    }

    @Override
    public void freeze(String campaign, String roster, List<Assignment> ofSubject) {
        var subject = ofSubject.getFirst().subject();
        assignments.insertOne(new Document("_id", key(roster, subject))
                .append("campaign", campaign)
                .append("roster", roster)
                .append("subject", subject)
                .append(
                        "raters",
                        ofSubject.stream()
                                .map(one -> new Document("rater", one.rater())
                                        .append(
                                                "relationship",
                                                one.relationship().word()))
                                .toList()));
    }

    @Override
    public void discard(String roster) {
        assignments.deleteMany(eq("roster", roster));
    }

    @Override
    public void keepOnly(String campaign, String roster) {
        assignments.deleteMany(and(eq("campaign", campaign), ne("roster", roster)));
    }

    private static String key(String roster, String subject) {
        return roster + "/" + subject;
    }

    private static List<Assignment> read(Document document) {
        var subject = document.getString("subject");
        return document.getList("raters", Document.class).stream()
                .map(rater -> new Assignment(
                        subject,
                        rater.getString("rater"),
                        Relationship.of(rater.getString("relationship")).orElseThrow()))
                .toList();
    }
}
