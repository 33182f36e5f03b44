package org.trust360.scoring.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.Sim360;
import org.trust360.scoring.campaign.Questionnaire;
import org.trust360.scoring.campaign.Questionnaire.Facet;
import org.trust360.scoring.campaign.Questionnaire.Item;
import org.trust360.scoring.campaign.Questionnaire.Theme;
import org.trust360.scoring.congruence.Basis;
import org.trust360.scoring.measure.Scale;

class PulseItemsTests {

    @Test
    void asksAllThreeFacetsOfOneTheme() {
        assertThat(PulseItems.of(Sim360.questionnaire(), List.of("T1"))).containsExactly("T1_B", "T1_P", "T1_I");
    }

    @Test
    void asksBehaviorAndPerceptionOfTwoThemes() {
        assertThat(PulseItems.of(Sim360.questionnaire(), List.of("T1", "T2")))
                .containsExactly("T1_B", "T2_B", "T1_P", "T2_P");
    }

    /** Half a facet would be another measure. */
    @Test
    void leavesOutFacetsThatDoNotFit() {
        assertThat(PulseItems.of(questionnaire(2), List.of("t"))).hasSize(4);
        assertThat(PulseItems.of(questionnaire(5), List.of("t"))).hasSize(5);
        assertThat(PulseItems.of(questionnaire(6), List.of("t"))).isEmpty();
    }

    private static Questionnaire questionnaire(int itemsPerFacet) {
        var items = new ArrayList<Item>();
        for (var facet : List.of(Facet.INTENTION, Facet.BEHAVIOR, Facet.PERCEPTION)) {
            for (int i = 0; i < itemsPerFacet; i++) {
                items.add(Item.of(facet.name() + i, "t", facet, true, true));
            }
        }
        var theme = new Theme("t", Basis.CHARACTER, Map.of("en", "Theme"));
        return Questionnaire.of("q", 1, Scale.of(5), List.of(theme), items);
    }
}
