package org.trust360.survey.answersheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A desk that takes everything and keeps nothing, to see what others keep. */
public final class ForgetfulDesk {

    private final CountingCollections collections = new CountingCollections();

    public AnswerSheetDesk desk() {
        var outbox = new CollectionOutbox(Clock.systemUTC());
        return new AnswerSheetDesk(collections, new NoSheets(), outbox, new OutboxLimit(5_000));
    }

    public int taken() {
        return collections.taken();
    }

    private static final class NoSheets implements Sheets {

        @Override
        public void write(List<AnswerSheet> sheets) {}

        @Override
        public long removeAllBut(SheetCollection collection, LocalDate writtenBefore) {
            return 0;
        }
    }
}
