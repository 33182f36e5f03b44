package org.trust360.scoring.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trust360.delivery.outbox.Announcer;
import org.trust360.events.CampaignOpened;
import org.trust360.events.wire.Envelope;
import org.trust360.scoring.History;
import org.trust360.scoring.Sim360;
import org.trust360.scoring.TestService;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.campaign.Questionnaire;
import org.trust360.scoring.congruence.Norms;
import org.trust360.scoring.measure.VariancePrior;
import org.trust360.scoring.report.ReportingParts;

/** A campaign is read against the norms that were there when it opened, whatever comes later. */
class NormsAtOpeningTests {

    private static final Instant CLOSED = Instant.parse("2025-06-01T00:00:00Z");

    private final ReportingParts parts = ReportingParts.on(
            TestService.shared().newDatabase(), TestService.shared().bean(Announcer.class));
    private final CampaignEventListener listener =
            new CampaignEventListener(parts.campaigns(), parts.coaches(), parts.norms(), parts.reporting());
    private final Envelope<?> opened = History.of("L01").opened();

    @Test
    void keepsTheLatestNormsOfTheSameQuestionnaire() {
        freeze("first", CLOSED);
        freeze("second", CLOSED.plusSeconds(1));

        listener.on(opened);

        assertThat(norms()).isEqualTo(norms("second"));
    }

    @Test
    void keepsThemWhateverClosesLater() {
        freeze("first", CLOSED);
        listener.on(opened);
        freeze("second", CLOSED.plusSeconds(1));

        listener.on(opened);

        assertThat(norms()).isEqualTo(norms("first"));
    }

    @Test
    void readsAgainstNothingWhereNothingHadClosed() {
        freeze("later", opened.time());

        listener.on(opened);
        freeze("first", CLOSED);
        listener.on(opened);

        assertThat(norms()).isNull();
    }

    @Test
    void readsNotAgainstAnotherQuestionnaire() {
        var asked = Sim360.questionnaire();
        var next = Questionnaire.of(asked.id(), asked.version() + 1, asked.scale(), asked.themes(), asked.items());
        parts.norms().freeze(norms("other"), next, CLOSED);

        listener.on(opened);

        assertThat(norms()).isNull();
    }

    private void freeze(String id, Instant closedAt) {
        parts.norms().freeze(norms(id), Sim360.questionnaire(), closedAt);
    }

    private @Nullable Norms norms() {
        var id = ((CampaignOpened) opened.event()).campaignId();
        return parts.campaigns().find(id).map(Campaign::norms).orElse(null);
    }

    private static Norms norms(String id) {
        return new Norms(id, 30, List.of(new Norms.Theme("T1", 30, 0.9, 0.7, 0.6)), new VariancePrior(12, 0.02));
    }
}
