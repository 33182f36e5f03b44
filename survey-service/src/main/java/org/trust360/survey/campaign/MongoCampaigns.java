package org.trust360.survey.campaign;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import org.trust360.delivery.store.RequiredIndex;
import org.trust360.survey.store.CampaignsDatabase;

@Repository
class MongoCampaigns implements Campaigns {

    private static final String PREVIOUS = CampaignDocument.LINEAGE + "." + LineageDocument.PREVIOUS;
    private static final String PULSE_OF = CampaignDocument.LINEAGE + "." + LineageDocument.PULSE_OF;

    private final MongoCollection<Document> campaigns;
    private final CampaignOutbox outbox;
    private final Clock clock;

    MongoCampaigns(CampaignsDatabase store, CampaignOutbox outbox, Clock clock) {
        this.campaigns = store.database().getCollection("campaigns");
        this.outbox = outbox;
        this.clock = clock;
        RequiredIndex.plain(campaigns, CampaignDocument.STATE);
        RequiredIndex.sparse(campaigns, CampaignDocument.WORK);
        RequiredIndex.sparse(campaigns, PREVIOUS);
        RequiredIndex.sparse(campaigns, PULSE_OF);
    }

    MongoCollection<Document> documents() {
        return campaigns;
    }

    @Override
    public void add(Campaign.Draft draft) {
        var document = CampaignDocument.of(draft);
        document.values().removeIf(value -> value == null);
        campaigns.insertOne(
                document.append("_id", draft.id()).append("rev", 1).append("addedAt", Date.from(clock.instant())));
    }

    @Override
    public boolean addOnce(Campaign.Draft draft) {
        try {
            add(draft);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public List<Campaign> nextCycles(String id) {
        return all(eq(PREVIOUS, id), Campaign.class);
    }

    @Override
    public int pulses(String id) {
        return Math.toIntExact(campaigns.countDocuments(eq(PULSE_OF, id)));
    }

    @Override
    public Optional<Campaign> find(String id) {
        return Optional.ofNullable(campaigns.find(eq("_id", id)).first()).map(CampaignDocument::read);
    }

    @Override
    public List<Campaign> page(int page, int size) {
        return campaigns
                .find(exists(PULSE_OF, false))
                .sort(Sorts.descending("addedAt"))
                .skip(page * size)
                .limit(size)
                .map(CampaignDocument::read)
                .into(new ArrayList<>());
    }

    @Override
    public List<Campaign.Collecting> collecting() {
        return all(eq(CampaignDocument.STATE, CampaignState.COLLECTING.word()), Campaign.Collecting.class);
    }

    @Override
    public List<Campaign.Nominating> nominating() {
        return all(eq(CampaignDocument.STATE, CampaignState.NOMINATING.word()), Campaign.Nominating.class);
    }

    @Override
    public List<Campaign> unfinished() {
        return all(
                in(CampaignDocument.WORK, "launching", "closing", "cancelling", "preparing", "handing-over"),
                Campaign.class);
    }

    @Override
    public <C extends Campaign> Optional<C> change(String id, Function<Campaign, Optional<C>> change) {
        for (var document = find(eq("_id", id)); document.isPresent(); document = find(eq("_id", id))) {
            var before = CampaignDocument.read(document.get());
            var after = change.apply(before);
            if (after.isEmpty() || isReplaced(document.get(), before, after.get())) {
                return after;
            }
        }
        return Optional.empty();
    }

    private boolean isReplaced(Document document, Campaign before, Campaign after) {
        var rev = document.getInteger("rev");
        var update = new ArrayList<Bson>();
        CampaignDocument.of(after)
                .forEach((field, value) -> update.add(value == null ? unset(field) : set(field, value)));
        update.add(set("rev", rev + 1));
        outbox.telling(before, after).ifPresent(update::add);
        return campaigns
                        .updateOne(and(eq("_id", after.id()), eq("rev", rev)), combine(update))
                        .getMatchedCount()
                == 1;
    }

    private Optional<Document> find(Bson filter) {
        return Optional.ofNullable(campaigns.find(filter).first());
    }

    private <C extends Campaign> List<C> all(Bson filter, Class<C> state) {
        var found = new ArrayList<C>();
        campaigns.find(filter).map(CampaignDocument::read).forEach(campaign -> {
            if (state.isInstance(campaign)) {
                found.add(state.cast(campaign));
            }
        });
        return found;
    }
}
