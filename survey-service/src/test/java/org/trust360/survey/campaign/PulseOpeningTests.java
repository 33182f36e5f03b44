package org.trust360.survey.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.questionnaire.Item;
import org.trust360.survey.roster.Assignment;

/** A pulse on a real store: the same people, a few statements, one campaign however often it is told. */
class PulseOpeningTests {

    private static final String PULSE = "4d3c2b1a0f9e8d7c6b5a4f3e2d1c0b9a";
    private static final List<String> ITEMS = List.of("promises-behavior", "promises-perception", "promises-intention");

    @RegisterExtension
    private final CampaignWorld world = new CampaignWorld();

    @Test
    void asksTheSamePeopleAFewStatements() {
        var original = released();
        var ada = subject("ada");

        pulses().open(request(original, ada));

        var pulse = collecting();
        assertThat(pulse.terms().threshold())
                .isEqualTo(campaign(original).terms().threshold());
        assertThat(pulse.terms().groups())
                .isEqualTo(Set.of(
                        Relationship.MANAGER, Relationship.PEER, Relationship.DIRECT_REPORT, Relationship.OTHER));
        assertThat(world.rosters.of(pulse.roster().id(), ada))
                .extracting(Assignment::rater)
                .containsExactlyInAnyOrderElementsOf(raters("zed", "bo", "cy", "di", "ed"));
        assertThat(pulse.terms().deadline()).isEqualTo(CampaignWorld.NOW.plus(Duration.ofDays(14)));
        assertThat(world.told(PULSE)).containsExactly("campaign.opened.v1");
    }

    @Test
    void asksOthersOnlyAndNothingElse() {
        pulses().open(request(released(), subject("ada")));

        var asked = new CampaignDirectory(world.campaigns, world.questionnaires)
                .find(PULSE)
                .orElseThrow()
                .questionnaire();

        assertThat(asked.items()).extracting(Item::id).containsExactlyInAnyOrderElementsOf(ITEMS);
        assertThat(asked.itemsFor(true)).isEmpty();
        assertThat(asked.themes()).hasSize(1);
    }

    @Test
    void opensOneCampaignHoweverOftenItIsTold() {
        var original = released();
        var request = request(original, subject("ada"));
        pulses().open(request);
        var first = collecting();

        pulses().open(request);

        assertThat(collecting()).isEqualTo(first);
        assertThat(world.campaigns.pulses(original)).isEqualTo(1);
        assertThat(world.frozenDocuments(PULSE)).isEqualTo(1);
    }

    @Test
    void letsTheCampaignBeFollowedAndStaysOutOfTheListOfHr() {
        var original = released();

        pulses().open(request(original, subject("ada")));

        assertThat(campaign(original)).isInstanceOf(Campaign.Following.class);
        assertThat(world.overview().page(0, 50)).extracting(CampaignSummary::id).containsExactly(original);
        assertThat(world.overview().find(original).orElseThrow().after().pulses())
                .isEqualTo(1);
    }

    @Test
    void closesAtItsDeadlineAndIsReleasedByThat() {
        pulses().open(request(released(), subject("ada")));
        world.sweep();

        world.advance(PULSE, CampaignWorld.NOW.plus(Duration.ofDays(14)));
        world.sweep();

        assertThat(campaign(PULSE).state()).isEqualTo(CampaignState.RELEASED);
        assertThat(world.told(PULSE)).endsWith("campaign.released.v1");
    }

    /** Somebody could send what no leader may ask yet. */
    @Test
    void opensNothingBeforeTheReportsAreReleased() {
        var open = world.opened();

        pulses().open(request(open, subject("ada")));
        pulses().open(request("nobody", subject("ada")));

        assertThat(world.campaigns.find(PULSE)).isEmpty();
    }

    @Test
    void isGivenUpWhereNobodyIsLeftToAsk() {
        pulses().open(request(released(), "somebody else"));

        assertThat(campaign(PULSE).state()).isEqualTo(CampaignState.CANCELLED);
    }

    private PulseOpening pulses() {
        return new PulseOpening(
                world.campaigns,
                new PulseOpening.PulseRosters(world.rosters, world.rosters, world.people),
                new CampaignFollowing(world.campaigns),
                CampaignWorld.at(CampaignWorld.NOW));
    }

    private static PulseWish request(String campaign, String subject) {
        return new PulseWish(PULSE, campaign, subject, ITEMS, CampaignWorld.NOW.plus(Duration.ofDays(14)));
    }

    private String released() {
        var id = world.opened();
        world.sweep();
        world.desk(CampaignWorld.NOW).close(id);
        world.sweep();
        assertThat(world.desk(CampaignWorld.NOW).release(id)).isEqualTo(new Transition.Done());
        return id;
    }

    private String subject(String externalId) {
        return world.people.findByExternalId(externalId).orElseThrow().id();
    }

    private List<String> raters(String... externalIds) {
        return List.of(externalIds).stream().map(this::subject).toList();
    }

    private Campaign.Collecting collecting() {
        return (Campaign.Collecting) campaign(PULSE);
    }

    private Campaign campaign(String id) {
        return world.campaigns.find(id).orElseThrow();
    }
}
