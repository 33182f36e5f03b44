package org.trust360.survey.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.survey.answersheet.TestStore;
import org.trust360.survey.invitation.Mailroom;
import org.trust360.survey.invitation.TestPeople;
import org.trust360.survey.nomination.NominationDesk.Place;
import org.trust360.survey.people.Person;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.roster.Assignment;

/** One rater is asked about ten people, and a group of direct reports has two: while proposing and while deciding. */
class ProposalLimitsTests {

    private static final Place PLACE = place("s10");
    private static final String BUSY = TestPeople.idOf("busy");

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    private final TestPeople people =
            new TestPeople().with("busy", "Busy", "en").with("free", "Free", "en");
    private final NominationBook book = new MongoNominations(STORE.database().getCollection("nominations"));
    private final NominationDesk desk =
            new NominationDesk(book, PlannedCampaign::find, people, Mailroom.clock(PlannedCampaign.START));

    @BeforeEach
    void begin() {
        var nominations = new CampaignNominations(book, people);
        IntStream.rangeClosed(0, 11).mapToObj(each -> "s" + each).forEach(name -> {
            people.with(name, name, "en");
            nominations.begin("c", TestPeople.idOf(name), List.of(self(name)));
        });
    }

    @Test
    void tellsAtOnceThatSomebodyIsAskedOftenEnough() {
        askBusyTenTimes();

        assertThat(desk.propose(PLACE, BUSY, Relationship.PEER)).isEqualTo(Decided.RATER_FULL);
        assertThat(desk.propose(PLACE, TestPeople.idOf("free"), Relationship.PEER))
                .isEqualTo(Decided.DONE);
        desk.decline(place("s0"), BUSY, "Too much to do");
        assertThat(desk.propose(PLACE, BUSY, Relationship.PEER)).isEqualTo(Decided.DONE);
    }

    @Test
    void agreesToNobodyWhoIsAskedOftenEnough() {
        askBusyTenTimes();
        desk.withdraw(place("s0"), BUSY);
        assertThat(desk.propose(PLACE, BUSY, Relationship.PEER)).isEqualTo(Decided.DONE);
        IntStream.range(1, 10).forEach(each -> desk.approve(place("s" + each), BUSY));
        assertThat(desk.add(place("s0"), BUSY, Relationship.PEER)).isEqualTo(Decided.DONE);

        assertThat(desk.approve(PLACE, BUSY)).isEqualTo(Decided.RATER_FULL);
        desk.propose(PLACE, TestPeople.idOf("free"), Relationship.PEER);
        assertThat(desk.approveAll(PLACE)).isEqualTo(Decided.PARTLY);
        assertThat(book.find("c", PLACE.subject()).orElseThrow().open()).isEqualTo(1);
    }

    @Test
    void aGroupDoesNotGrowAboveItsMostByRegroupingOrByThinkingBetterOfIt() {
        var place = place("s11");
        List.of("s1", "s2").forEach(name -> desk.add(place, TestPeople.idOf(name), Relationship.DIRECT_REPORT));
        desk.add(place, TestPeople.idOf("s3"), Relationship.PEER);

        assertThat(desk.regroup(place, TestPeople.idOf("s3"), Relationship.DIRECT_REPORT))
                .isEqualTo(Decided.GROUP_FULL);
        desk.decline(place, TestPeople.idOf("s1"), "Left");
        assertThat(desk.regroup(place, TestPeople.idOf("s3"), Relationship.DIRECT_REPORT))
                .isEqualTo(Decided.DONE);
        assertThat(desk.approve(place, TestPeople.idOf("s1"))).isEqualTo(Decided.GROUP_FULL);
    }

    @Test
    void namesWhomToAskInstead() {
        List.of("s10", "busy", "free", "there").forEach(name -> people.reporting(name, "boss"));
        desk.add(PLACE, TestPeople.idOf("there"), Relationship.PEER);
        askBusyTenTimes();
        var alternatives = new Alternatives(book, PlannedCampaign::find, people);

        assertThat(alternatives.insteadOf(PLACE, BUSY, Optional.of(Relationship.PEER)))
                .extracting(Person::name)
                .containsExactly("free");
        assertThat(alternatives.insteadOf(PLACE, TestPeople.idOf("there"), Optional.empty()))
                .extracting(Person::name)
                .containsExactly("free");
    }

    private void askBusyTenTimes() {
        IntStream.range(0, 10)
                .forEach(each -> assertThat(desk.propose(place("s" + each), BUSY, Relationship.PEER))
                        .isEqualTo(Decided.DONE));
    }

    private static Place place(String subject) {
        return new Place("c", TestPeople.idOf(subject));
    }

    private static Assignment self(String name) {
        return new Assignment(TestPeople.idOf(name), TestPeople.idOf(name), Relationship.SELF);
    }
}
