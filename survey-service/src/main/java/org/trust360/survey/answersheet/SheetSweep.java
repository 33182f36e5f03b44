package org.trust360.survey.answersheet;

import org.springframework.scheduling.annotation.Scheduled;

/**
 * Removes sheets that do not count: those that a crash left before their acknowledgment, and versions that an edit has
 * replaced. Only what is older than yesterday, so that nothing on its way to an acknowledgment is touched.
 */
final class SheetSweep {

    private final Collections collections;
    private final Sheets sheets;
    private final CollectionOutbox outbox;

    SheetSweep(Collections collections, Sheets sheets, CollectionOutbox outbox) {
        this.collections = collections;
        this.sheets = sheets;
        this.outbox = outbox;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT24H")
    void sweep() {
        var yesterday = outbox.today().minusDays(1);
        collections.forEach(collection -> sheets.removeAllBut(collection, yesterday));
    }
}
