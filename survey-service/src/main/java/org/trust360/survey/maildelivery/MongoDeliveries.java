package org.trust360.survey.maildelivery;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;

/** One document per person and campaign, {@code {_id, campaign, person, kind, state, trouble, at}}. */
final class MongoDeliveries implements Deliveries {

    private final MongoCollection<Document> documents;

    MongoDeliveries(MongoCollection<Document> documents) {
        this.documents = documents;
        documents.createIndex(Indexes.ascending("campaign", "trouble", "person"));
        documents.createIndex(Indexes.ascending("person"));
    }

    @Override
    public void note(Delivery delivery) {
        var older = and(eq("_id", id(delivery.campaign(), delivery.person())), lt("at", Date.from(delivery.at())));
        try {
            documents.updateOne(older, change(delivery), new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    private static Bson change(Delivery delivery) {
        return combine(
                set("campaign", delivery.campaign()),
                set("person", delivery.person()),
                set("kind", delivery.kind()),
                set("state", delivery.state().word()),
                set("trouble", delivery.state().isTrouble()),
                set("at", Date.from(delivery.at())));
    }

    @Override
    public void forEachPerson(String campaign, Consumer<String> person) {
        documents
                .find(eq("campaign", campaign))
                .projection(Projections.include("person"))
                .map(document -> document.getString("person"))
                .forEach(person);
    }

    @Override
    public Map<String, Delivery> of(String campaign, Collection<String> people) {
        var ids = people.stream().map(person -> id(campaign, person)).toList();
        return documents.find(in("_id", ids)).map(MongoDeliveries::delivery).into(new ArrayList<>()).stream()
                .collect(Collectors.toMap(Delivery::person, Function.identity()));
    }

    @Override
    public Map<String, Delivery> latest(Collection<String> people) {
        return documents.find(in("person", people)).map(MongoDeliveries::delivery).into(new ArrayList<>()).stream()
                .collect(Collectors.toMap(
                        Delivery::person,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(Delivery::at))));
    }

    @Override
    public List<Delivery> undelivered(String campaign, String after, int size) {
        return documents
                .find(and(eq("campaign", campaign), eq("trouble", true), gt("person", after)))
                .sort(Sorts.ascending("person"))
                .limit(size)
                .map(MongoDeliveries::delivery)
                .into(new ArrayList<>());
    }

    @Override
    public long countSent(String campaign) {
        return documents.countDocuments(and(eq("campaign", campaign), eq("trouble", false)));
    }

    @Override
    public long countUndelivered(String campaign) {
        return documents.countDocuments(and(eq("campaign", campaign), eq("trouble", true)));
    }

    private static String id(String campaign, String person) {
        return campaign + ":" + person;
    }

    private static Delivery delivery(Document document) {
        return new Delivery(
                document.getString("campaign"),
                document.getString("person"),
                document.getString("kind"),
                DeliveryState.of(document.getString("state")),
                document.getDate("at").toInstant());
    }
}
