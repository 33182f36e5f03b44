package org.trust360.survey.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.survey.answersheet.TestStore;
import org.trust360.survey.invitation.Mailroom;
import org.trust360.survey.invitation.TestPeople;
import org.trust360.survey.nomination.NominationDesk.Place;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.roster.Assignment;

class NominationDeskTests {

    private static final Instant START = PlannedCampaign.START;
    private static final Instant APPROVING = START.plus(Duration.ofDays(8));
    private static final Instant OVER = PlannedCampaign.APPROVED;
    private static final Place PLACE = new Place("c", TestPeople.idOf("ada"));

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    private final TestPeople people = new TestPeople()
            .with("ada", "Ada", "en")
            .with("bo", "Bo", "en")
            .with("cy", "Cy", "en")
            .with("di", "Di", "en")
            .with("zed", "Zed", "en");
    private final NominationBook book = new MongoNominations(STORE.database().getCollection("nominations"));
    private final CampaignNominations nominations = new CampaignNominations(book, people);

    @BeforeEach
    void begin() {
        nominations.begin(
                "c",
                PLACE.subject(),
                List.of(
                        assignment("ada", Relationship.SELF),
                        assignment("zed", Relationship.MANAGER),
                        assignment("bo", Relationship.PEER)));
    }

    @Test
    void whatHrKnowsTakesPartAndTheOnlyManagerDecides() {
        assertThat(counted(false)).containsOnlyKeys("ada", "zed", "bo");
        assertThat(nominations.approvers("c")).containsExactly(TestPeople.idOf("zed"));
    }

    @Test
    void beginningAgainChangesNothing() {
        propose(START, "cy");
        begin();

        assertThat(counted(true)).containsKey("cy");
    }

    @Test
    void whatNobodyDecidedFollowsTheSetting() {
        assertThat(propose(START, "cy")).isEqualTo(Decided.DONE);

        assertThat(counted(true)).containsEntry("cy", Relationship.PEER);
        assertThat(counted(false)).doesNotContainKey("cy");
    }

    @Test
    void agreedTakesPartAndDeclinedDoesNot() {
        propose(START, "cy");
        propose(START, "di");
        assertThat(desk(APPROVING).approve(PLACE, TestPeople.idOf("cy"))).isEqualTo(Decided.DONE);
        assertThat(desk(APPROVING).decline(PLACE, TestPeople.idOf("di"), "You hardly work together"))
                .isEqualTo(Decided.DONE);

        assertThat(counted(false)).containsKey("cy").doesNotContainKey("di");
        assertThat(counted(true)).doesNotContainKey("di");
        assertThat(line("di").reason()).isEqualTo("You hardly work together");
    }

    @Test
    void decliningNeedsAReason() {
        propose(START, "cy");

        assertThat(desk(START).decline(PLACE, TestPeople.idOf("cy"), " ")).isEqualTo(Decided.REASON_MISSING);
        assertThat(desk(START).decline(PLACE, TestPeople.idOf("cy"), "x".repeat(301)))
                .isEqualTo(Decided.REASON_TOO_LONG);
        assertThat(line("cy").decision()).isEqualTo("open");
    }

    @Test
    void somebodyElseMayBeProposedInThePlaceOfADeclinedOneAfterProposingIsOver() {
        propose(START, "cy");
        assertThat(propose(APPROVING, "di")).isEqualTo(Decided.NOBODY_TO_REPLACE);
        desk(APPROVING).decline(PLACE, TestPeople.idOf("cy"), "No");

        assertThat(propose(APPROVING, "di")).isEqualTo(Decided.DONE);
        people.with("ed", "Ed", "en");
        assertThat(propose(APPROVING, "ed")).isEqualTo(Decided.NOBODY_TO_REPLACE);
    }

    @Test
    void nothingChangesOnceDecidingIsOver() {
        propose(START, "cy");
        var cy = TestPeople.idOf("cy");

        assertThat(propose(OVER, "di")).isEqualTo(Decided.PHASE_OVER);
        assertThat(desk(OVER).approve(PLACE, cy)).isEqualTo(Decided.PHASE_OVER);
        assertThat(desk(OVER).decline(PLACE, cy, "No")).isEqualTo(Decided.PHASE_OVER);
        assertThat(desk(OVER).withdraw(PLACE, cy)).isEqualTo(Decided.PHASE_OVER);
        assertThat(desk(OVER).approveAll(PLACE)).isEqualTo(Decided.PHASE_OVER);
        assertThat(desk(OVER).add(PLACE, TestPeople.idOf("di"), Relationship.PEER))
                .isEqualTo(Decided.PHASE_OVER);
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThat(propose(START, "ada")).isEqualTo(Decided.ONESELF);
        assertThat(propose(START, "bo")).isEqualTo(Decided.ALREADY_THERE);
        assertThat(propose(START, "nobody")).isEqualTo(Decided.NOT_FOUND);
        assertThat(desk(START).propose(PLACE, TestPeople.idOf("cy"), Relationship.OTHER))
                .isEqualTo(Decided.GROUP_NOT_ASKED);
        assertThat(desk(START).propose(PLACE, TestPeople.idOf("cy"), Relationship.SELF))
                .isEqualTo(Decided.GROUP_NOT_ASKED);
        assertThat(desk(START).propose(new Place("c", "x"), "y", Relationship.PEER))
                .isEqualTo(Decided.NOT_FOUND);
        assertThat(desk(START).propose(new Place("x", PLACE.subject()), "y", Relationship.PEER))
                .isEqualTo(Decided.NOT_FOUND);
        assertThat(desk(START).decline(PLACE, TestPeople.idOf("ada"), "No")).isEqualTo(Decided.FIXED);
    }

    @Test
    void theSubjectTakesBackOnlyTheirOwnUndecidedProposals() {
        propose(START, "cy");
        propose(START, "di");
        desk(START).approve(PLACE, TestPeople.idOf("di"));

        assertThat(desk(START).withdraw(PLACE, TestPeople.idOf("cy"))).isEqualTo(Decided.DONE);
        assertThat(desk(START).withdraw(PLACE, TestPeople.idOf("di"))).isEqualTo(Decided.FIXED);
        assertThat(desk(START).withdraw(PLACE, TestPeople.idOf("bo"))).isEqualTo(Decided.FIXED);
        assertThat(counted(true)).containsOnlyKeys("ada", "zed", "bo", "di");
    }

    @Test
    void whoDecidesMayChangeGroupsAndAdd() {
        propose(START, "cy");

        desk(APPROVING).regroup(PLACE, TestPeople.idOf("cy"), Relationship.DIRECT_REPORT);
        desk(APPROVING).add(PLACE, TestPeople.idOf("di"), Relationship.PEER);
        assertThat(counted(false))
                .containsEntry("cy", Relationship.DIRECT_REPORT)
                .containsEntry("di", Relationship.PEER);
    }

    @Test
    void keepsWithinTheMostOfAGroup() {
        assertThat(List.of("cy", "di", "zoe").stream()
                        .peek(name -> people.with(name, name, "en"))
                        .map(name -> desk(START).propose(PLACE, TestPeople.idOf(name), Relationship.DIRECT_REPORT)))
                .containsExactly(Decided.DONE, Decided.DONE, Decided.GROUP_FULL);
    }

    @Test
    void holdsSixtyNamesAndNoMore() {
        IntStream.range(0, 57).forEach(each -> {
            people.with("p" + each, "P", "en");
            assertThat(propose(START, "p" + each)).isEqualTo(Decided.DONE);
        });

        assertThat(propose(START, "cy")).isEqualTo(Decided.TOO_MANY);
    }

    /** S18: many at once, and each wish is kept or refused, none is lost. */
    @Test
    void s18ManyWhoDecideAtOnceLoseNothing() throws Exception {
        var names = IntStream.range(0, 20).mapToObj(each -> "q" + each).toList();
        names.forEach(name -> people.with(name, "Q", "en"));
        try (var pool = Executors.newFixedThreadPool(8)) {
            var wishes = names.stream()
                    .<Callable<Decided>>map(name -> () -> propose(START, name))
                    .toList();
            for (var outcome : pool.invokeAll(wishes)) {
                assertThat(outcome.get()).isEqualTo(Decided.DONE);
            }
        }

        assertThat(counted(true)).containsKeys(names.toArray(String[]::new));
    }

    private Decided propose(Instant now, String who) {
        return desk(now).propose(PLACE, TestPeople.idOf(who), Relationship.PEER);
    }

    private NominationDesk desk(Instant now) {
        return new NominationDesk(book, PlannedCampaign::find, people, Mailroom.clock(now));
    }

    private NominationViews views() {
        return new NominationViews(book, PlannedCampaign::find, people, Mailroom.clock(START));
    }

    private NominationView.Line line(String who) {
        return views().find(PLACE).orElseThrow().groups().stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.rater().equals(TestPeople.idOf(who)))
                .findFirst()
                .orElseThrow();
    }

    /** Who takes part, by name. */
    private Map<String, Relationship> counted(boolean undecidedCounts) {
        return nominations
                .counted("c", List.of(PLACE.subject()), undecidedCounts)
                .getOrDefault(PLACE.subject(), List.of())
                .stream()
                .collect(Collectors.toMap(one -> one.rater().substring("id-of-".length()), Assignment::relationship));
    }

    private static Assignment assignment(String rater, Relationship relationship) {
        return new Assignment(PLACE.subject(), TestPeople.idOf(rater), relationship);
    }
}
