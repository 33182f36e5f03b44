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

class BindingTests {

    private static final String ADA = "id-of-ada";
    private static final String BO = "id-of-bo";

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    private final Mailroom mailroom = new Mailroom(STORE.database());
    private final LinkSecret one = mailroom.mail("bo");
    private final LinkSecret other = mailroom.mail("bo");
    private final Invitation invitation = mailroom.book.findByLink(one).orElseThrow();

    @Test
    void letsTheFirstLinkAnswerAgainAndNoOther() {
        assertThat(mailroom.book.bind(invitation, ADA, one)).isTrue();

        assertThat(mailroom.book.bind(invitation, ADA, other)).isFalse();
        assertThat(mailroom.book.bind(invitation, ADA, one)).isTrue();
        assertThat(mailroom.book.bind(invitation, BO, other)).isTrue();
    }

    @Test
    void marksOnePersonAsDoneAndKeepsTheOthers() {
        mailroom.book.markDone(invitation, BO);

        var marked = mailroom.book.find(invitation.id()).orElseThrow();
        assertThat(marked.about(BO).orElseThrow().done()).isTrue();
        assertThat(marked.about(ADA).orElseThrow().done()).isFalse();
    }

    @RepeatedTest(5)
    void letsOneLinkWinWhereFiftyTryAtOnce_S18() throws Exception {
        List<Callable<LinkSecret>> attempts = IntStream.range(0, 50)
                .mapToObj(i -> i % 2 == 0 ? one : other)
                .<Callable<LinkSecret>>map(link -> () -> mailroom.book.bind(invitation, ADA, link) ? link : NOBODY)
                .toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var winners = threads.invokeAll(attempts).stream()
                    .map(Future::resultNow)
                    .filter(link -> !link.equals(NOBODY))
                    .toList();
            assertThat(winners).hasSize(25).containsOnly(winners.getFirst());
        }
    }

    private static final LinkSecret NOBODY = new LinkSecret("nobody");
}
