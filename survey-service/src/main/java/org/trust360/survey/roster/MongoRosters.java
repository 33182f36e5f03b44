package org.trust360.survey.roster;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import org.trust360.delivery.store.RequiredIndex;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.people.Ties;
import org.trust360.survey.store.PeopleDatabase;

/** One document per roster and subject, in the people database: it says who rates whom. */
@Repository
public class MongoRosters implements Rosters, FrozenRosters, RosterRepair, Ties {

    private final MongoCollection<Document> assignments;

    public MongoRosters(PeopleDatabase store) {
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
    public List<String> subjects(String roster) {
        return assignments
                .find(eq("roster", roster))
                .projection(Projections.include("subject"))
                .map(document -> document.getString("subject"))
                .into(new ArrayList<>());
    }

    @Override
    public void forEachSubject(String roster, Consumer<List<Assignment>> subject) {
        assignments.find(eq("roster", roster)).map(MongoRosters::read).forEach(subject);
    }

    @Override
    public Set<String> among(Collection<String> people) {
        var known = new HashSet<String>();
        assignments
                .find(or(in("subject", people), in("raters.rater", people)))
                .map(MongoRosters::read)
                .forEach(ofSubject -> ofSubject.forEach(one -> known.addAll(List.of(one.subject(), one.rater()))));
        known.retainAll(people);
        return known;
    }

    @Override
    public void freeze(String campaign, String roster, List<Assignment> ofSubject) {
        var subject = ofSubject.getFirst().subject();
        assignments.insertOne(new Document("_id", key(roster, subject))
                .append("campaign", campaign)
                .append("roster", roster)
                .append("subject", subject)
                .append("raters", ofSubject.stream().map(MongoRosters::rater).toList()));
    }

    @Override
    public void discard(String roster) {
        assignments.deleteMany(eq("roster", roster));
    }

    @Override
    public void keepOnly(String campaign, String roster) {
        assignments.deleteMany(and(eq("campaign", campaign), ne("roster", roster)));
    }

    @Override
    public boolean add(String roster, Assignment assignment) {
        var id = key(roster, assignment.subject());
        var added = assignments.updateOne(
                and(eq("_id", id), ne("raters.rater", assignment.rater())), push("raters", rater(assignment)));
        return added.getMatchedCount() == 1 || of(roster, assignment.subject()).contains(assignment);
    }

    @Override
    public Optional<Relationship> find(String roster, String subject, String rater) {
        return of(roster, subject).stream()
                .filter(one -> one.rater().equals(rater))
                .map(Assignment::relationship)
                .findFirst();
    }

    @Override
    public boolean remove(String roster, String subject, String rater) {
        return assignments
                        .updateOne(
                                and(eq("_id", key(roster, subject)), eq("raters.rater", rater)),
                                pull("raters", eq("rater", rater)))
                        .getMatchedCount()
                == 1;
    }

    private static Document rater(Assignment assignment) {
        return new Document("rater", assignment.rater())
                .append("relationship", assignment.relationship().word());
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
