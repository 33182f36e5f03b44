package org.trust360.survey.nomination;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.survey.answersheet.TestStore;
import org.trust360.survey.campaign.CampaignCourses.CourseFacts;
import org.trust360.survey.campaign.CampaignState;
import org.trust360.survey.invitation.Mailroom;
import org.trust360.survey.nomination.NominationDesk.Place;
import org.trust360.survey.people.ImportFiles;
import org.trust360.survey.people.ImportProgress;
import org.trust360.survey.people.Outsiders;
import org.trust360.survey.people.PeopleFeature;
import org.trust360.survey.people.Person;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.people.Ties;
import org.trust360.survey.roster.Assignment;
import org.trust360.survey.roster.MongoRosters;
import org.trust360.survey.store.PeopleDatabase;

class OutsiderSweepTests {

    private static final Instant START = PlannedCampaign.START;
    private static final Instant LATER = START.plus(OutsiderSweep.GRACE).plusMillis(1);
    private static final Place ADA = new Place("c", "id-of-ada");
    private static final Place BO = new Place("c", "id-of-bo");

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    private final PeopleDatabase store = new PeopleDatabase(STORE.database());
    private final PeopleFeature people = new PeopleFeature(store);
    private final MongoRosters rosters = new MongoRosters(store);
    private final NominationBook book = new MongoNominations(store.database().getCollection("nominations"));
    private CampaignState state = CampaignState.NOMINATING;

    @BeforeEach
    void begin() {
        var nominations = new CampaignNominations(book, people.people());
        nominations.begin("c", ADA.subject(), List.of());
        nominations.begin("c", BO.subject(), List.of());
    }

    @Test
    void whoWasWithdrawnIsTakenOutAfterAnHour() {
        var olga = propose(ADA);
        desk().withdraw(ADA, olga.id());

        sweep(START.plus(OutsiderSweep.GRACE));
        assertThat(isThere(olga)).isTrue();

        sweep(LATER);
        assertThat(isThere(olga)).isFalse();
        assertThat(TestStore.everythingIn(store.database())).doesNotContainIgnoringCase("olga");
    }

    @Test
    void whoWasDeclinedIsTakenOutOnceNobodyCanThinkBetterOfIt() {
        var olga = propose(ADA);
        desk().decline(ADA, olga.id(), "You hardly work together");

        sweep(LATER);
        assertThat(isThere(olga)).isTrue();

        state = CampaignState.COLLECTING;
        sweep(LATER);
        assertThat(isThere(olga)).isFalse();
    }

    @Test
    void whomNobodyDecidedAboutGoesWithACancelledCampaign() {
        var olga = propose(ADA);
        state = CampaignState.CANCELLED;

        sweep(LATER);

        assertThat(isThere(olga)).isFalse();
    }

    @Test
    void whoWasRefusedByALimitIsTakenOut() {
        var olga = outsiders(START).enter("Olga Sato", "olga@example.net", "en");

        sweep(LATER);

        assertThat(isThere(olga)).isFalse();
    }

    @Test
    void whoIsProposedBySomebodyElseAsWellStays() {
        var olga = propose(ADA);
        assertThat(propose(BO)).isEqualTo(olga);
        desk().withdraw(ADA, olga.id());

        sweep(LATER);

        assertThat(isThere(olga)).isTrue();
    }

    @Test
    void whoIsAskedStaysForGood() {
        var olga = propose(ADA);
        rosters.freeze("c", "roster", List.of(new Assignment(ADA.subject(), olga.id(), Relationship.PEER)));
        state = CampaignState.COLLECTING;
        sweep(LATER);

        rosters.discard("roster");
        sweep(LATER);

        assertThat(isThere(olga)).isTrue();
    }

    @Test
    void whomHrHasToldOfStaysEvenIfTheFileChangedNothing() throws IOException {
        var olga = propose(ADA);
        state = CampaignState.CANCELLED;
        importFile("id,name,email,external\n%s,Olga Sato,olga@example.net,yes\n".formatted(olga.externalId()));

        sweep(LATER);

        assertThat(isThere(olga)).isTrue();
    }

    @Test
    void whoWasThereBeforeTheyWereProposedStays() throws IOException {
        importFile("id,name,email,external\ne7,Olga Sato,Olga@Example.net,yes\n");
        var olga = propose(ADA);
        state = CampaignState.CANCELLED;

        sweep(LATER);

        assertThat(olga.externalId()).isEqualTo("e7");
        assertThat(isThere(olga)).isTrue();
    }

    /** The first order of the race: they are named again before the write that would take them out. */
    @Test
    void whoIsProposedAgainWhileTheSweepLooksAtThemStays() {
        var olga = propose(ADA);
        desk().withdraw(ADA, olga.id());

        sweep(LATER, asked -> {
            outsiders(LATER).enter("Olga Sato", "olga@example.net", "en");
            return Set.of();
        });

        assertThat(isThere(olga)).isTrue();
        assertThat(desk().propose(ADA, olga.id(), Relationship.PEER)).isEqualTo(Decided.DONE);
        sweep(LATER);
        assertThat(isThere(olga)).isTrue();
    }

    /** The second order: they are gone before they are named again. */
    @Test
    void whoIsProposedAgainAfterTheyWereTakenOutIsEnteredAnew() {
        var before = propose(ADA);
        desk().withdraw(ADA, before.id());
        sweep(LATER);

        var olga = propose(ADA);

        assertThat(olga.name()).isEqualTo("Olga Sato");
        assertThat(book.find("c", ADA.subject()).orElseThrow().about(olga.id())).isPresent();
        assertThat(isThere(olga)).isTrue();
    }

    private Person propose(Place place) {
        var olga = outsiders(START).enter("Olga Sato", "olga@example.net", "en");
        assertThat(desk().propose(place, olga.id(), Relationship.PEER)).isEqualTo(Decided.DONE);
        return olga;
    }

    private boolean isThere(Person person) {
        return people.people().find(person.id()).isPresent();
    }

    private void sweep(Instant now) {
        sweep(now, people.ties());
    }

    private void sweep(Instant now, Ties ties) {
        var directory = new OutsiderSweep.Directory(outsiders(now), List.of(ties, rosters), Mailroom.clock(now));
        new OutsiderSweep(book, this::campaign, directory).sweep();
    }

    private Outsiders outsiders(Instant now) {
        return people.outsiders(Mailroom.clock(now));
    }

    private NominationDesk desk() {
        return new NominationDesk(book, this::campaign, people.people(), Mailroom.clock(START));
    }

    private Optional<CourseFacts> campaign(String id) {
        return PlannedCampaign.in(state).filter(campaign -> campaign.id().equals(id));
    }

    private void importFile(String file) throws IOException {
        var files = new ImportFiles(Optional.of(new ByteArrayInputStream(file.getBytes(UTF_8))), Optional.empty());
        people.imports().run(files, ImportProgress.UNSEEN);
    }
}
