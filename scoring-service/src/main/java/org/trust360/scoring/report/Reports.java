package org.trust360.scoring.report;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.trust360.delivery.store.RequiredIndex;
import org.trust360.scoring.publication.AuditedRelease;
import org.trust360.scoring.publication.PastVersion;

/**
 * The frozen reports, every version. A report is written once, in one write with the record of what was decided and with
 * what the auditor must remember; after that only its release and what was announced of it are noted.
 */
public final class Reports {

    private static final String PULSE = "pulse";
    private static final String UNTOLD = "untold";

    private final MongoCollection<Document> reports;
    private final Clock clock;

    public Reports(MongoDatabase database, Clock clock) {
        this.reports = database.getCollection("reports");
        this.clock = clock;
        RequiredIndex.plain(reports, "campaign");
        RequiredIndex.plain(reports, "subject");
        RequiredIndex.sparse(reports, UNTOLD);
    }

    /**
     * Keeps the report, unless that version of it is there; answers the one that is. One write, so no race: of two that
     * make the second version at once, one is kept.
     */
    FrozenReport freeze(AuditedRelease release) {
        return freeze(release, new Document());
    }

    /** As {@link #freeze}, for what is shown beside another report and not in the list. */
    FrozenReport freezePulse(AuditedRelease release) {
        return freeze(release, new Document(PULSE, true));
    }

    private FrozenReport freeze(AuditedRelease release, Document stored) {
        var report = release.report();
        try {
            reports.insertOne(stored.append("_id", report.id())
                    .append("campaign", report.campaign())
                    .append("subject", report.subject())
                    .append("version", report.version())
                    .append("json", ReportJson.write(report))
                    .append("record", ReportJson.write(release.record()))
                    .append("cells", ReleasedCells.write(release.cells()))
                    .append(
                            "madeAt",
                            clock.instant().truncatedTo(ChronoUnit.SECONDS).toString()));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
        return find(report.id()).orElseThrow();
    }

    public Optional<FrozenReport> find(String id) {
        return Optional.ofNullable(reports.find(eq("_id", id)).first()).map(Reports::read);
    }

    /** What the auditor must remember of all versions about a subject in a campaign, the first version first. */
    List<PastVersion> versions(String campaign, String subject) {
        return reports.find(and(eq("campaign", campaign), eq("subject", subject)))
                .sort(Sorts.ascending("version"))
                .map(stored -> new PastVersion(ReleasedCells.read(stored)))
                .into(new ArrayList<>());
    }

    /** The latest version about a subject in a campaign. */
    Optional<FrozenReport> latest(String campaign, String subject) {
        return Optional.ofNullable(reports.find(and(eq("campaign", campaign), eq("subject", subject)))
                        .sort(Sorts.descending("version"))
                        .first())
                .map(Reports::read);
    }

    List<FrozenReport> of(String campaign) {
        return reports.find(eq("campaign", campaign)).map(Reports::read).into(new ArrayList<>());
    }

    /** Every report about a subject, released or not, without pulses. */
    List<FrozenReport> about(String subject) {
        return reports.find(and(eq("subject", subject), exists(PULSE, false)))
                .map(Reports::read)
                .into(new ArrayList<>());
    }

    /** The reports that a leader may see, the latest first, without pulses. */
    public List<FrozenReport> releasedTo(String subject) {
        return reports.find(and(eq("subject", subject), exists("releasedOn"), exists(PULSE, false)))
                .sort(Sorts.descending("releasedOn", "_id"))
                .map(Reports::read)
                .into(new ArrayList<>());
    }

    /** A report that a leader may see; empty for the reports of others and for those that are not released. */
    public Optional<FrozenReport> releasedTo(String subject, String id) {
        return find(id).filter(report -> report.subject().equals(subject) && report.isReleased());
    }

    /** Lets the leader see the report. The day of the first release stays. */
    void release(String id, LocalDate day) {
        reports.updateOne(and(eq("_id", id), exists("releasedOn", false)), set("releasedOn", day.toString()));
    }

    /**
     * As {@link #release}, where nobody tells of it in the same breath.
     *
     * @return false where it was released before
     */
    boolean releaseUntold(String id, LocalDate day) {
        return reports.updateOne(
                                and(eq("_id", id), exists("releasedOn", false)),
                                combine(set("releasedOn", day.toString()), set(UNTOLD, true)))
                        .getMatchedCount()
                > 0;
    }

    /** The released reports that nobody has been told of. */
    List<FrozenReport> untold() {
        return reports.find(eq(UNTOLD, true)).map(Reports::read).into(new ArrayList<>());
    }

    void told(String id) {
        reports.updateOne(eq("_id", id), unset(UNTOLD));
    }

    boolean isAnnounced(String id, Announcement announcement) {
        return reports.countDocuments(and(eq("_id", id), eq(announcement.field(), true))) > 0;
    }

    void announced(String id, Announcement announcement) {
        reports.updateOne(eq("_id", id), set(announcement.field(), true));
    }

    private static FrozenReport read(Document stored) {
        var released = stored.getString("releasedOn");
        return new FrozenReport(
                stored.getString("_id"),
                stored.getString("campaign"),
                stored.getString("subject"),
                stored.getInteger("version", 1),
                stored.getString("json"),
                stored.getString("record"),
                Instant.parse(stored.getString("madeAt")),
                released == null ? null : LocalDate.parse(released));
    }
}
