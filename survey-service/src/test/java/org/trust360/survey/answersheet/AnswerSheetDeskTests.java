package org.trust360.survey.answersheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trust360.survey.answersheet.Sample.offer;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.survey.answersheet.Acceptance.Accepted;
import org.trust360.survey.answersheet.Acceptance.AlreadyAccepted;
import org.trust360.survey.answersheet.Acceptance.Busy;

class AnswerSheetDeskTests {

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    private final CollectionId id = new CollectionId("campaign", "subject");
    private Desks desks = new Desks(STORE.database());

    @BeforeEach
    void open() {
        desks = new Desks(STORE.database());
        desks.collections.open(id);
    }

    @Test
    void acknowledgesASheetThatIsDurableCountedAndTold() {
        assertThat(desks.desk().accept("campaign", "subject", offer("s", 4))).isEqualTo(new Accepted(1));

        assertThat(desks.stored(id).members()).containsExactly(offer("s", 4).asVersion(1));
        assertThat(desks.events(id)).extracting(event -> event.getString("id")).containsExactly("s.1");
    }

    @Test
    void countsAThousandRetriesOnce_D1() {
        var desk = desks.desk();
        IntStream.range(0, 1_000).forEach(_ -> desk.accept("campaign", "subject", offer("s", 4)));

        assertThat(desks.stored(id).members()).hasSize(1);
        assertThat(desks.events(id)).hasSize(1);
    }

    @Test
    void acknowledgesARetryAfterALostReplyWithoutCountingItTwice_D1() {
        var unreliable = desks.desk(new LostReplies(desks.collections), 5_000);

        assertThatThrownBy(() -> unreliable.accept("campaign", "subject", offer("s", 4)))
                .isInstanceOf(LostReplies.Lost.class);
        assertThat(unreliable.accept("campaign", "subject", offer("s", 4))).isEqualTo(new AlreadyAccepted(1));
        assertThat(desks.events(id)).hasSize(1);
    }

    @Test
    void writesASheetAgainThatACrashLeftWithoutAcknowledgment_D1() {
        var sheet = new AnswerSheet(
                id,
                offer("s", 4).asVersion(1),
                offer("s", 4).relationship(),
                desks.outbox.today(),
                offer("s", 4).answers(),
                SealedComments.NONE);
        desks.sheets.write(List.of(sheet));

        assertThat(desks.desk().accept("campaign", "subject", offer("s", 4))).isEqualTo(new Accepted(1));
    }

    @Test
    void takesAnEditAsAHigherVersionWithItsOwnEvent() {
        var desk = desks.desk();
        desk.accept("campaign", "subject", offer("s", 4));

        assertThat(desk.accept("campaign", "subject", offer("s", 5))).isEqualTo(new Accepted(2));
        assertThat(desks.stored(id).members()).containsExactly(offer("s", 5).asVersion(2));
        assertThat(desks.events(id)).extracting(event -> event.getString("id")).containsExactly("s.1", "s.2");
    }

    @Test
    void asksForPatienceWhereTheLaunchHasNotOpenedTheCollectionYet() {
        assertThat(desks.desk().accept("campaign", "somebody", offer("s", 4))).isEqualTo(new Busy());
    }

    @Test
    void takesNoMoreThanCanBeDelivered() {
        var desk = desks.desk(desks.collections, 2);

        assertThat(desk.accept("campaign", "subject", List.of(offer("a", 1), offer("b", 1), offer("c", 1))))
                .containsOnly(new Busy());
        assertThat(desk.accept("campaign", "subject", List.of(offer("a", 1), offer("b", 1))))
                .containsOnly(new Accepted(1));
        assertThat(desk.accept("campaign", "subject", List.of(offer("a", 1), offer("c", 1))))
                .containsExactly(new AlreadyAccepted(1), new Busy());
    }

    /** Loses every second reply: the write is done, and the caller does not learn of it. */
    private static final class LostReplies extends DelegatingCollections {

        private int replies;

        LostReplies(Collections collections) {
            super(collections);
        }

        @Override
        public boolean replace(SheetCollection before, SheetCollection after, CollectionOutbox.Entries entries) {
            boolean replaced = super.replace(before, after, entries);
            if (replies++ % 2 == 0) {
                throw new Lost();
            }
            return replaced;
        }

        static final class Lost extends RuntimeException {}
    }
}
