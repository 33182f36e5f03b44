package org.trust360.scoring.norms;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.Sim360;
import org.trust360.scoring.TestService;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.campaign.Campaigns;
import org.trust360.scoring.campaign.Lineage;
import org.trust360.scoring.campaign.Questionnaire;
import org.trust360.scoring.campaign.ReportTerms;
import org.trust360.scoring.congruence.Norms;
import org.trust360.scoring.measure.VariancePrior;

/** A campaign is read against what was usual when it opened, whatever comes later and whenever somebody asks. */
class NormsInForceTests {

    private static final Instant OPENED = Instant.parse("2026-01-05T10:00:00Z");

    private final MongoDatabase database = TestService.shared().newDatabase();
    private final Campaigns campaigns = new Campaigns(database);
    private final FrozenNorms frozen = new FrozenNorms(database);
    private final NormsInForce norms = new NormsInForce(campaigns, frozen);

    @BeforeEach
    void threeCampaignsInARow() {
        campaigns.open(campaign("first", null));
        campaigns.open(campaign("second", "first"));
        campaigns.open(campaign("third", "second"));
    }

    @Test
    void takesThoseOfTheReference() {
        frozen.freeze(campaign("first", null), norms("first"));
        frozen.freeze(campaign("second", "first"), norms("second"));

        assertThat(against("third")).isEqualTo(norms("second"));
        assertThat(against("second")).isEqualTo(norms("first"));
        assertThat(against("first")).isNull();
    }

    @Test
    void takesThoseThatTheReferenceWasReadAgainstWhereItGaveNone() {
        frozen.freeze(campaign("first", null), norms("first"));
        frozen.freeze(campaign("second", "first"), null);

        assertThat(against("third")).isEqualTo(norms("first"));
    }

    /** Whether the reference gives norms is not known before all its reports are there. */
    @Test
    void isNotKnownBeforeTheReferenceIsDone() {
        frozen.freeze(campaign("second", "first"), null);
        assertThat(norms.bound(campaign("third", "second"))).isEmpty();

        frozen.freeze(campaign("first", null), null);
        assertThat(against("third")).isNull();
    }

    @Test
    void isNotKnownBeforeTheReferenceWasHeardOf() {
        assertThat(norms.bound(campaign("fourth", "unheard"))).isEmpty();
    }

    @Test
    void passesOverThoseOfAnotherVersionOfTheQuestionnaire() {
        var asked = Sim360.questionnaire();
        var other = Questionnaire.of(asked.id(), asked.version() + 1, asked.scale(), asked.themes(), asked.items());
        var between = new Campaign("other", other, 3, ReportTerms.USUAL, after("first"), null, null);
        campaigns.open(between);
        frozen.freeze(campaign("first", null), norms("first"));
        frozen.freeze(between, norms("other"));

        assertThat(norms.bound(campaign("fourth", "other")).orElseThrow().norms())
                .isEqualTo(norms("first"));
    }

    @Test
    void readsAPulseAgainstTheSameAsTheReportItAsksAboutAgain() {
        frozen.freeze(campaign("first", null), norms("first"));
        var pulse = new Campaign(
                "pulse",
                Sim360.questionnaire(),
                3,
                ReportTerms.USUAL,
                new Lineage(OPENED, null, "second", null),
                null,
                null);

        assertThat(norms.bound(pulse).orElseThrow().norms()).isEqualTo(norms("first"));
    }

    private @Nullable Norms against(String campaign) {
        return norms.bound(campaigns.find(campaign).orElseThrow()).orElseThrow().norms();
    }

    private static Campaign campaign(String id, @Nullable String reference) {
        return new Campaign(id, Sim360.questionnaire(), 3, ReportTerms.USUAL, after(reference), null, null);
    }

    private static Lineage after(@Nullable String reference) {
        return new Lineage(OPENED, null, null, reference);
    }

    private static Norms norms(String id) {
        return new Norms(id, 30, List.of(new Norms.Theme("T1", 30, 0.9, 0.7, 0.6)), new VariancePrior(12, 0.02));
    }
}
