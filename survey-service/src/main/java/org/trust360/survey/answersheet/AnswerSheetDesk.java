package org.trust360.survey.answersheet;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.trust360.survey.answersheet.Acceptance.Accepted;
import org.trust360.survey.answersheet.Acceptance.Busy;
import org.trust360.survey.answersheet.SheetCollection.Admission;

/**
 * Takes answer sheets. A sheet is written first, then one update of its collection makes it count and puts its event
 * into the outbox: that update is the acknowledgment (D1). Who may hand in is decided before, and elsewhere.
 */
public final class AnswerSheetDesk {

    private static final int ATTEMPTS = 200;
    private static final int STRIPES = 64;

    private final Collections collections;
    private final Sheets sheets;
    private final CollectionOutbox outbox;
    private final OutboxLimit limit;

    /** Keeps this instance from competing with itself; what is right is decided by the update alone. */
    private final List<Lock> turns =
            Stream.<Lock>generate(ReentrantLock::new).limit(STRIPES).toList();

    AnswerSheetDesk(Collections collections, Sheets sheets, CollectionOutbox outbox, OutboxLimit limit) {
        this.collections = collections;
        this.sheets = sheets;
        this.outbox = outbox;
        this.limit = limit;
    }

    /** One outcome per offer, in their order; those that are accepted are durable and counted when it returns. */
    public List<Acceptance> accept(String campaign, String subject, List<Offer> offers) {
        var id = new CollectionId(campaign, subject);
        return inTurn(id, () -> acceptInTurn(id, offers));
    }

    public Acceptance accept(String campaign, String subject, Offer offer) {
        return accept(campaign, subject, List.of(offer)).getFirst();
    }

    /** Whether a version of the sheet counts. */
    public boolean isAccepted(String campaign, String subject, String sheetId) {
        return collections
                .find(new CollectionId(campaign, subject))
                .filter(collection -> collection.contains(sheetId))
                .isPresent();
    }

    private List<Acceptance> acceptInTurn(CollectionId id, List<Offer> offers) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var before = collections.find(id).orElse(null);
            if (before == null) {
                // The launch of a campaign opens one collection after the other; this one is still to come.
                return notNow(offers);
            }
            var admission = before.admit(offers);
            if (admission.fresh().isEmpty()) {
                return admission.outcomes();
            }
            var fresh = fresh(id, admission);
            if (!limit.allows(before.pending(), fresh)) {
                return busy(admission.outcomes());
            }
            sheets.write(fresh);
            if (collections.replace(before, admission.after(), outbox.submitted(fresh))) {
                return admission.outcomes();
            }
        }
        return notNow(offers);
    }

    private static List<Acceptance> notNow(List<Offer> offers) {
        return offers.stream().<Acceptance>map(_ -> new Busy()).toList();
    }

    private List<AnswerSheet> fresh(CollectionId id, Admission admission) {
        var fresh = new ArrayList<AnswerSheet>();
        admission
                .fresh()
                .forEach((member, offer) -> fresh.add(new AnswerSheet(
                        id, member, offer.relationship(), outbox.today(), offer.answers(), offer.comments())));
        return fresh;
    }

    private static List<Acceptance> busy(List<Acceptance> outcomes) {
        return outcomes.stream()
                .<Acceptance>map(outcome -> outcome instanceof Accepted ? new Busy() : outcome)
                .toList();
    }

    private <T> T inTurn(CollectionId id, Supplier<T> work) {
        var turn = turns.get(Math.floorMod(id.hashCode(), STRIPES));
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }
}
