package org.trust360.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AnsweredItemsTests {

    private final AnsweredItems items = new AnsweredItems(JsonMapper.shared().readTree("""
            {"themes": [{"id": "promises"}, {"id": "candour"}],
             "items": [{"id": "p-i", "theme": "promises", "facet": "intention"},
                       {"id": "c-b", "theme": "candour", "facet": "behavior"},
                       {"id": "c-p", "theme": "candour", "facet": "perception"},
                       {"id": "follow", "theme": null, "facet": "outcome"}]}
            """));

    @Test
    void findsTheColumnOfEachItem() {
        var sheet = new SimulatedSheet("L01", "P1", Map.of("T1_I", 5, "T2_B", 2, "T2_P", 3, "T3_P", 4));

        assertThat(items.of(sheet, List.of("p-i", "c-b", "c-p")))
                .containsEntry("p-i", 5)
                .containsEntry("c-b", 2)
                .containsEntry("c-p", 3);
    }

    @Test
    void takesAnEmptyCellForCannotJudge() {
        var sheet = new SimulatedSheet("L01", "P1", Map.of("T2_B", 2));

        assertThat(items.of(sheet, List.of("p-i", "follow")))
                .containsEntry("p-i", null)
                .containsEntry("follow", null);
    }

    @Test
    void derivesFollowershipFromWhatIsPerceived() {
        var sheet = new SimulatedSheet("L01", "P1", Map.of("T1_I", 1, "T2_P", 3, "T3_P", 4));

        assertThat(items.of(sheet, List.of("follow"))).containsEntry("follow", 4);
    }
}
