package org.trust360.survey.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trust360.survey.campaign.CampaignWorld.NOW;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.survey.answersheet.TestStore;
import org.trust360.survey.invitation.InvitationFeature;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.roster.Assignment;

/** One assignment is put right while a campaign collects; no other is touched. */
class RepairTests {

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    @RegisterExtension
    private final CampaignWorld world = new CampaignWorld();

    private final MongoDatabase database = STORE.database();
    private Invitations invitations;
    private String campaign = "";
    private List<Assignment> before = List.of();

    @BeforeEach
    void open() {
        invitations = InvitationFeature.invitations(database);
        campaign = world.opened();
        world.campaigns.unfinished().forEach(it -> world.launching(invitations).run((Campaign.Collecting) it));
        before = assignments("bo");
    }

    @Test
    void addsARaterWhoWasInvitedBeforeAndTellsThemOnce() {
        assertThat(add("ed", "bo", Relationship.PEER)).isEqualTo(Repaired.DONE);
        assertThat(add("ed", "bo", Relationship.PEER)).isEqualTo(Repaired.DONE);

        assertThat(assignments("bo")).hasSize(before.size() + 1);
        assertThat(asked("ed")).isEqualTo(2);
        assertThat(world.neighbours.told(campaign, Notice.Kind.REMINDER)).containsExactly(id("ed"));
        assertThat(asked("di")).isEqualTo(1);
    }

    @Test
    void takesARaterOutAndTouchesNobodyElse() {
        assertThat(repair().remove(campaign, id("bo"), id("cy"))).isEqualTo(Repaired.DONE);

        assertThat(assignments("bo")).extracting(Assignment::rater).doesNotContain(id("cy"));
        assertThat(asked("cy")).isEqualTo(1);
        assertThat(assignments("ada")).hasSize(6);
        assertThat(repair().remove(campaign, id("bo"), id("cy"))).isEqualTo(Repaired.NOT_FOUND);
    }

    @Test
    void putsSomebodyInThePlaceOfSomebodyElse() {
        var instead = new Assignment(id("bo"), id("ed"), Relationship.PEER);
        assertThat(repair().replace(campaign, id("cy"), instead)).isEqualTo(Repaired.DONE);
        assertThat(assignments("bo"))
                .extracting(Assignment::rater)
                .contains(id("ed"))
                .doesNotContain(id("cy"));
        assertThat(repair().replace(campaign, id("cy"), instead)).isEqualTo(Repaired.DONE);

        var self = new Assignment(id("ada"), id("ada"), Relationship.PEER);
        assertThat(repair().replace(campaign, id("di"), self)).isEqualTo(Repaired.GROUP_NOT_ASKED);
        assertThat(assignments("ada")).extracting(Assignment::rater).contains(id("di"));
        assertThat(repair().replace(campaign, "nobody", new Assignment(id("bo"), id("di"), Relationship.PEER)))
                .isEqualTo(Repaired.NOT_FOUND);
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThat(add("zed", "bo", Relationship.PEER)).isEqualTo(Repaired.ALREADY_THERE);
        assertThat(add("bo", "bo", Relationship.PEER)).isEqualTo(Repaired.GROUP_NOT_ASKED);
        assertThat(add("di", "bo", Relationship.SELF)).isEqualTo(Repaired.GROUP_NOT_ASKED);
        assertThat(repair().add(campaign, new Assignment(id("bo"), "nobody", Relationship.PEER)))
                .isEqualTo(Repaired.NOT_FOUND);
        assertThat(add("di", "zed", Relationship.PEER)).isEqualTo(Repaired.NOT_FOUND);
        assertThat(repair().remove(campaign, id("bo"), id("bo"))).isEqualTo(Repaired.GROUP_NOT_ASKED);
    }

    @Test
    void leavesACampaignAloneThatDoesNotCollect() {
        world.desk(NOW).close(campaign);

        assertThat(add("ed", "bo", Relationship.PEER)).isEqualTo(Repaired.NOT_COLLECTING);
        assertThat(repair().remove(campaign, id("bo"), id("cy"))).isEqualTo(Repaired.NOT_COLLECTING);
        assertThat(assignments("bo")).isEqualTo(before);
    }

    private Repaired add(String rater, String subject, Relationship relationship) {
        return repair().add(campaign, new Assignment(id(subject), id(rater), relationship));
    }

    private Repair repair() {
        var wire = new Repair.Wire(
                new CampaignDirectory(world.campaigns, world.questionnaires),
                InvitationFeature.repair(database),
                world.neighbours.notices(),
                CampaignWorld.at(NOW.plus(Duration.ofDays(1))));
        return new Repair(world.campaigns, world.rosters, world.people, wire);
    }

    private List<Assignment> assignments(String subject) {
        var roster = new CampaignDirectory(world.campaigns, world.questionnaires)
                .find(campaign)
                .orElseThrow()
                .roster();
        return world.rosters.of(roster, id(subject));
    }

    private int asked(String rater) {
        var asked = new int[1];
        invitations.forEachShare(campaign, share -> asked[0] += share.rater().equals(id(rater)) ? share.asked() : 0);
        return asked[0];
    }

    private String id(String externalId) {
        return world.people.findByExternalId(externalId).orElseThrow().id();
    }
}
