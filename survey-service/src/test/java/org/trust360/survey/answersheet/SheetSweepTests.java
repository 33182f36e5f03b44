package org.trust360.survey.answersheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trust360.survey.answersheet.Sample.offer;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SheetSweepTests {

    private static final LocalDate TODAY = LocalDate.ofInstant(Desks.NOW, ZoneOffset.UTC);

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    private final CollectionId id = new CollectionId("campaign", "subject");

    @Test
    void removesWhatACrashLeftAndWhatAnEditReplacedButNothingThatCountsOrIsOnItsWay() {
        var database = STORE.database();
        var desks = new Desks(database);
        desks.collections.open(id);
        desks.desk().accept("campaign", "subject", offer("counts", 1));
        desks.desk().accept("campaign", "subject", offer("counts", 2));
        desks.sheets.write(List.of(left("crashed", TODAY.minusDays(2)), left("onItsWay", TODAY.minusDays(1))));
        desks.sheets.write(List.of(left("replaced", TODAY.minusDays(9))));
        database.getCollection("sheets")
                .updateMany(
                        new Document("_id", stored("counts", 2, 2)),
                        new Document("$set", new Document("day", "2026-01-01")));

        new SheetSweep(desks.collections, desks.sheets, desks.outbox).sweep();

        var rest = new ArrayList<String>();
        database.getCollection("sheets").find().forEach(sheet -> rest.add(sheet.getString("_id")));
        assertThat(rest)
                .containsExactlyInAnyOrder(stored("counts", 1, 1), stored("counts", 2, 2), stored("onItsWay", 1, 1));
    }

    /** The day is today's when a sheet is handed in, however old what a crash left of it is. */
    @Test
    void leavesASheetAloneThatIsHandedInAgain() {
        var desks = new Desks(STORE.database());
        desks.collections.open(id);
        desks.sheets.write(List.of(left("again", TODAY.minusDays(9))));
        var before = desks.stored(id);
        desks.desk().accept("campaign", "subject", offer("again", 1));

        assertThat(desks.sheets.removeAllBut(before, TODAY.minusDays(1))).isZero();
    }

    private static String stored(String sheet, int version, int value) {
        return offer(sheet, value).asVersion(version).storedAs();
    }

    private AnswerSheet left(String sheet, LocalDate day) {
        var offer = offer(sheet, 1);
        return new AnswerSheet(id, offer.asVersion(1), offer.relationship(), day, offer.answers(), offer.comments());
    }
}
