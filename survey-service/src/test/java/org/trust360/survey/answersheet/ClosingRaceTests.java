package org.trust360.survey.answersheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.trust360.survey.answersheet.Sample.offer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.events.CollectionDigest;
import org.trust360.survey.answersheet.Acceptance.Accepted;
import org.trust360.survey.answersheet.Acceptance.CollectionClosed;
import org.trust360.survey.campaign.CampaignFacts;
import org.trust360.survey.campaign.CampaignState;
import org.trust360.survey.plan.ReportTerms;
import org.trust360.survey.questionnaire.Questionnaire;
import org.trust360.survey.questionnaire.Scale;
import org.trust360.survey.questionnaire.Texts;

/** Submissions that race the close are acknowledged and in the count, or refused and not (S18). */
class ClosingRaceTests {

    private static final int RATERS = 60;

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    private final CollectionId id = new CollectionId("campaign", "subject");
    private final AtomicInteger acknowledged = new AtomicInteger();

    @RepeatedTest(10)
    void countsExactlyWhatWasAcknowledged_S18() throws Exception {
        var database = STORE.database();
        var one = new Desks(database);
        var other = new Desks(database);
        one.collections.open(id);
        var desks = List.of(one.desk(), other.desk());

        var outcomes = atOnce(desks, one.closing());

        var acknowledged = sheetsWith(Accepted.class, outcomes);
        var refused = sheetsWith(CollectionClosed.class, outcomes);
        assertThat(acknowledged.size() + refused.size()).isEqualTo(RATERS);
        var members = one.stored(id).members();
        assertThat(members).extracting(Member::sheetId).containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(one.events(id)).hasSize(acknowledged.size() + 1);
        assertThat(Document.parse(one.events(id).getLast().getString("value")))
                .containsEntry("count", acknowledged.size())
                .containsEntry("digest", digest(members))
                .containsEntry("unit", "Production");
    }

    private List<Outcome> atOnce(List<AnswerSheetDesk> desks, CollectionDesk closing) throws Exception {
        var start = new CountDownLatch(1);
        var submissions = new ArrayList<Future<Outcome>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int rater = 0; rater < RATERS; rater++) {
                submissions.add(threads.submit(submission(start, desks.get(rater % 2), "sheet" + rater)));
            }
            var close = threads.submit(() -> {
                start.await();
                await().pollDelay(Duration.ZERO)
                        .pollInterval(Duration.ofMillis(1))
                        .until(() -> acknowledged.get() >= RATERS / 3);
                closing.close(campaign(), id.subject());
                return true;
            });
            start.countDown();
            assertThat(close.get()).isTrue();
            return outcomes(submissions);
        }
    }

    private Callable<Outcome> submission(CountDownLatch start, AnswerSheetDesk desk, String sheet) {
        return () -> {
            start.await();
            var acceptance = desk.accept(id.campaign(), id.subject(), offer(sheet, 3));
            acknowledged.incrementAndGet();
            return new Outcome(sheet, acceptance);
        };
    }

    private static List<Outcome> outcomes(List<Future<Outcome>> submissions)
            throws InterruptedException, ExecutionException {
        var outcomes = new ArrayList<Outcome>();
        for (var submission : submissions) {
            outcomes.add(submission.get());
        }
        return outcomes;
    }

    private static Set<String> sheetsWith(Class<? extends Acceptance> kind, List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> kind.isInstance(outcome.acceptance()))
                .map(Outcome::sheet)
                .collect(Collectors.toSet());
    }

    private static String digest(List<Member> members) {
        return CollectionDigest.of(members.stream()
                .map(member -> new CollectionDigest.Member(member.sheetId(), member.version(), member.content()))
                .toList());
    }

    private static CampaignFacts campaign() {
        var scale = new Scale(5, List.of());
        var questionnaire =
                new Questionnaire("q", 1, new Texts(Map.of("en", "Q")), scale, List.of(), List.of(), List.of());
        return new CampaignFacts(
                "campaign",
                "Campaign",
                CampaignState.CLOSED,
                questionnaire,
                3,
                Instant.EPOCH,
                true,
                "roster",
                ReportTerms.USUAL,
                false);
    }

    private record Outcome(String sheet, Acceptance acceptance) {}
}
