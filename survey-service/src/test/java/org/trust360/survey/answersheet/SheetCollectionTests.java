package org.trust360.survey.answersheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trust360.survey.answersheet.Sample.offer;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trust360.survey.answersheet.Acceptance.Accepted;
import org.trust360.survey.answersheet.Acceptance.AlreadyAccepted;
import org.trust360.survey.answersheet.Acceptance.CollectionClosed;
import org.trust360.survey.answersheet.Acceptance.CollectionFull;

class SheetCollectionTests {

    private final SheetCollection empty = SheetCollection.opened(new CollectionId("campaign", "subject"));

    @Test
    void takesASheetOnceAndItsEditAsAnotherVersion() {
        var once = empty.admit(List.of(offer("s", 1))).after();

        assertThat(once.admit(List.of(offer("s", 1), offer("s", 2), offer("t", 1)))
                        .outcomes())
                .containsExactly(new AlreadyAccepted(1), new Accepted(2), new Accepted(1));
    }

    @Test
    void keepsItsMembersInAnOrderThatSaysNothing_A12() {
        var members = empty.admit(List.of(offer("c", 1), offer("a", 1), offer("b", 1)))
                .after()
                .members();

        assertThat(members).extracting(Member::sheetId).containsExactly("a", "b", "c");
    }

    @Test
    void knowsWhatItAcknowledgedEvenWhenClosed_D1() {
        var closed = empty.admit(List.of(offer("s", 1))).after().closed();

        assertThat(closed.admit(List.of(offer("s", 1), offer("s", 2), offer("t", 1)))
                        .outcomes())
                .containsExactly(new AlreadyAccepted(1), new CollectionClosed(), new CollectionClosed());
    }

    @Test
    void holdsAsManySheetsAsADocumentCan() {
        var offers = IntStream.range(0, SheetCollection.LARGEST)
                .mapToObj(i -> offer("s" + i, 1))
                .toList();
        var full = empty.admit(offers).after();

        assertThat(full.admit(List.of(offer("new", 1), offer("s0", 2))).outcomes())
                .containsExactly(new CollectionFull(), new Accepted(2));
    }
}
