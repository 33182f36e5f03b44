package org.trust360.survey.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.survey.answersheet.TestStore;
import org.trust360.survey.invitation.Mailroom;
import org.trust360.survey.invitation.TestPeople;
import org.trust360.survey.nomination.NominationDesk.Place;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.roster.Assignment;

class NominationViewsTests {

    private static final Place PLACE = new Place("c", TestPeople.idOf("ada"));

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    private final TestPeople people =
            new TestPeople().with("ada", "Ada", "en").with("bo", "Bo", "en").with("zed", "Zed", "en");
    private final NominationBook book = new MongoNominations(STORE.database().getCollection("nominations"));

    @BeforeEach
    void begin() {
        new CampaignNominations(book, people)
                .begin(
                        "c",
                        PLACE.subject(),
                        List.of(
                                new Assignment(PLACE.subject(), TestPeople.idOf("zed"), Relationship.MANAGER),
                                new Assignment(PLACE.subject(), TestPeople.idOf("bo"), Relationship.PEER)));
    }

    @Test
    void saysHowManyAGroupStillNeeds() {
        var peers = views().find(PLACE).orElseThrow().groups().stream()
                .filter(group -> group.relationship() == Relationship.PEER)
                .findFirst()
                .orElseThrow();

        assertThat(peers.size()).isOne();
        assertThat(peers.missing()).isEqualTo(2);
        assertThat(peers.isSmall()).isTrue();
    }

    /** S1: whoever does not decide about somebody finds nothing. */
    @Test
    void s1OnlyTheApproverIsTheApprover() {
        assertThat(views().isApprover(PLACE, TestPeople.idOf("zed"))).isTrue();
        assertThat(views().isApprover(PLACE, TestPeople.idOf("bo"))).isFalse();
        assertThat(views().isApprover(PLACE, "")).isFalse();
        assertThat(views().isApprover(new Place("c", "x"), TestPeople.idOf("zed")))
                .isFalse();
    }

    @Test
    void searchesByNameAloneAndFindsNobodyByAddress() {
        assertThat(views().search("bo")).extracting(person -> person.name()).containsExactly("Bo");
        assertThat(views().search("bo@")).isEmpty();
        assertThat(views().search("b")).isEmpty();
    }

    private NominationViews views() {
        return new NominationViews(book, PlannedCampaign::find, people, Mailroom.clock(PlannedCampaign.START));
    }
}
