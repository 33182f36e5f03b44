package org.trust360.scoring.organisation.way;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.trust360.scoring.commitment.Commitments;
import org.trust360.scoring.shareback.ShareBacks;

/**
 * Taken at the first look of a day, and the same for everybody until the next day, so that no two looks tell what somebody
 * did between them (A11).
 */
@Component
public class WaysOn {

    private final MongoCollection<Document> snapshots;
    private final Commitments commitments;
    private final ShareBacks shareBacks;
    private final Clock clock;

    @Autowired
    WaysOn(MongoDatabase database, Commitments commitments, ShareBacks shareBacks) {
        this(database, commitments, shareBacks, Clock.systemUTC());
    }

    WaysOn(MongoDatabase database, Commitments commitments, ShareBacks shareBacks, Clock clock) {
        this.snapshots = database.getCollection("ways");
        this.commitments = commitments;
        this.shareBacks = shareBacks;
        this.clock = clock;
    }

    /**
     * How far they are today.
     *
     * @param leaders how many the campaign was about
     */
    public WayOn of(String campaign, int leaders) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return find(campaign, today).orElseGet(() -> {
            enter(campaign, counted(campaign, leaders, today));
            return find(campaign, today).orElseThrow();
        });
    }

    private WayOn counted(String campaign, int leaders, LocalDate today) {
        var begun = commitments.count(campaign);
        return WayOn.of(
                today, new WayOn.Counted(leaders, begun.leaders(), shareBacks.count(campaign), begun.medianDays()));
    }

    private Optional<WayOn> find(String campaign, LocalDate day) {
        return Optional.ofNullable(snapshots.find(eq("_id", id(campaign, day))).first())
                .map(found -> new WayOn(
                        day, found.getInteger("committed"), found.getInteger("sharedBack"), found.getInteger("weeks")));
    }

    /** The first stays; those of days before go. */
    private void enter(String campaign, WayOn taken) {
        try {
            snapshots.insertOne(new Document("_id", id(campaign, taken.day()))
                    .append("campaign", campaign)
                    .append("day", taken.day().toString())
                    .append("committed", taken.committed())
                    .append("sharedBack", taken.sharedBack())
                    .append("weeks", taken.weeks()));
            snapshots.deleteMany(
                    and(eq("campaign", campaign), lt("day", taken.day().toString())));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    private static String id(String campaign, LocalDate day) {
        return campaign + "." + day;
    }
}
