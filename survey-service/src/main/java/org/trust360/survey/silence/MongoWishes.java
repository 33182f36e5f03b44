package org.trust360.survey.silence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;

/** {@code silences: {_id: person, reminders, campaigns}} and {@code stoplinks: {_id: hash, person, campaign, expires}}. */
final class MongoWishes implements Wishes {

    private final MongoCollection<Document> wishes;
    private final MongoCollection<Document> links;

    MongoWishes(MongoDatabase database) {
        wishes = database.getCollection("silences");
        links = database.getCollection("stoplinks");
        links.createIndex(Indexes.ascending("expires"));
    }

    @Override
    public void addLink(String hash, Holder holder, Instant expires) {
        links.insertOne(new Document("_id", hash)
                .append("person", holder.person())
                .append("campaign", holder.campaign())
                .append("expires", Date.from(expires)));
    }

    @Override
    public Optional<Holder> find(String hash, Instant now) {
        return Optional.ofNullable(links.find(eq("_id", hash)).first())
                .filter(link -> link.getDate("expires").toInstant().isAfter(now))
                .map(link -> new Holder(link.getString("person"), link.getString("campaign")));
    }

    @Override
    public void removeExpired(Instant now) {
        links.deleteMany(lte("expires", Date.from(now)));
    }

    @Override
    public Wish of(String person) {
        return Optional.ofNullable(wishes.find(eq("_id", person)).first())
                .map(wish -> new Wish(
                        wish.getBoolean("reminders", false),
                        Set.copyOf(wish.getList("campaigns", String.class, List.of()))))
                .orElse(Wish.NONE);
    }

    @Override
    public Set<String> silent(Collection<String> people) {
        return wishes.find(and(in("_id", people), exists("campaigns.0")))
                .map(wish -> wish.getString("_id"))
                .into(new HashSet<>());
    }

    @Override
    public void silence(Holder holder) {
        change(holder.person(), addToSet("campaigns", holder.campaign()));
    }

    @Override
    public void silenceReminders(String person) {
        change(person, set("reminders", true));
    }

    @Override
    public void restore(Holder holder) {
        change(holder.person(), combine(set("reminders", false), pull("campaigns", holder.campaign())));
    }

    private void change(String person, Bson change) {
        wishes.updateOne(eq("_id", person), change, new UpdateOptions().upsert(true));
    }
}
