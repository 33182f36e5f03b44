package org.trust360.survey.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.survey.answersheet.TestStore;
import org.trust360.survey.invitation.Drafts.Keeping;
import org.trust360.survey.invitation.Drafts.Keeping.Kept;
import org.trust360.survey.invitation.Drafts.Keeping.NoSuchDraft;
import org.trust360.survey.invitation.Drafts.Keeping.Overtaken;

class DraftsTests {

    private static final String FIRST = "1.first";
    private static final String SECOND = "1.second";

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    private final Drafts drafts = new Mailroom(STORE.database()).drafts;

    DraftsTests() {
        drafts.create("draft", TestCampaign.ID);
    }

    @Test
    void keepABoxInThePlaceOfTheOneThatWasSeen() {
        assertThat(drafts.keep("draft", FIRST, null)).isEqualTo(new Kept(Drafts.markOf(FIRST)));
        assertThat(drafts.keep("draft", SECOND, Drafts.markOf(FIRST))).isEqualTo(new Kept(Drafts.markOf(SECOND)));

        assertThat(drafts.find("draft")).contains(Drafts.Draft.of(SECOND));
    }

    @Test
    void keepNoBoxOverOneThatNobodyLookedAt() {
        drafts.keep("draft", FIRST, null);

        assertThat(drafts.keep("draft", SECOND, null)).isEqualTo(new Overtaken());
        assertThat(drafts.find("draft")).contains(Drafts.Draft.of(FIRST));
    }

    @Test
    void takeTheSameBoxAgain() {
        drafts.keep("draft", FIRST, null);

        assertThat(drafts.keep("draft", FIRST, null)).isInstanceOf(Kept.class);
    }

    @Test
    void areMadeByUsAlone() {
        assertThat(drafts.keep("other", FIRST, null)).isEqualTo(new NoSuchDraft());
    }

    @RepeatedTest(3)
    void letOneOfManyWinWhoSawTheSame() throws Exception {
        List<Callable<Keeping>> all = IntStream.range(0, 20)
                .<Callable<Keeping>>mapToObj(i -> () -> drafts.keep("draft", "1." + i, null))
                .toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(all).stream().map(Future::resultNow).filter(Kept.class::isInstance))
                    .hasSize(1);
        }
    }
}
