package org.trust360.scoring.coaching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.report.CoachReleases;
import org.trust360.scoring.report.FrozenReport;
import org.trust360.scoring.report.Readers;
import org.trust360.scoring.report.Reading;
import org.trust360.scoring.report.Viewer;
import org.trust360.scoring.trail.AuditTrail;

/** Where coaches read, note and release; every step is noted in the audit trail before it is taken. */
final class CoachingDesk {

    private final Conversations conversations;
    private final Readers readers;
    private final CoachReleases releases;
    private final AuditTrail trail;

    CoachingDesk(Conversations conversations, Readers readers, CoachReleases releases, AuditTrail trail) {
        this.conversations = conversations;
        this.readers = readers;
        this.releases = releases;
        this.trail = trail;
    }

    /**
     * A report in the hands of the coach.
     *
     * @param conversation null while no day is noted
     */
    record Coached(FrozenReport report, @Nullable LocalDate conversation) {}

    /** The reports that are ready of all whom the viewer coaches; in no order that says anything about them (T4). */
    List<Coached> mine(Viewer viewer) {
        var reports = readers.coachedBy(viewer);
        var days = conversations.ofAll(reports.stream().map(FrozenReport::id).toList());
        return reports.stream()
                .map(report -> new Coached(report, days.get(report.id())))
                .toList();
    }

    /** Empty for everybody but the coach. */
    Optional<Coached> read(Viewer viewer, String report) {
        return readers.coachedBy(viewer, report)
                .flatMap(_ -> readers.find(viewer, report))
                .map(Reading::report)
                .map(found -> new Coached(found, conversations.of(report).orElse(null)));
    }

    boolean isCoach(Viewer viewer, String report) {
        return readers.coachedBy(viewer, report).isPresent();
    }

    /** False for everybody but the coach. */
    boolean talkOn(Viewer viewer, String report, LocalDate day) {
        var coached = readers.coachedBy(viewer, report);
        coached.ifPresent(_ -> {
            trail.note(viewer.actor(), "report.conversation", report);
            conversations.note(report, day);
        });
        return coached.isPresent();
    }

    /** False for everybody but the coach. */
    boolean release(Viewer viewer, String report) {
        var coached = readers.coachedBy(viewer, report);
        coached.ifPresent(found -> releases.release(viewer, found));
        return coached.isPresent();
    }
}
