package org.trust360.survey.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trust360.survey.campaign.CampaignWorld.NOW;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Phases that end by the clock: whoever notices it may die at any write, before or after it has taken effect, and then
 * several others notice it at once. Each phase ends once all the same.
 */
class OpeningByItselfTests {

    private static final Instant PROPOSED = NOW.plus(Duration.ofDays(7));
    private static final Instant APPROVED = NOW.plus(Duration.ofDays(10));
    private static final Instant DEADLINE = NOW.plus(Duration.ofDays(14));
    private static final int INSTANCES = 4;

    @RegisterExtension
    private final CampaignWorld world = new CampaignWorld();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void opensOnceAtTheEndOfDecidingWhoeverDies(boolean afterwards) throws Exception {
        int deaths = 0;
        for (var id = approving(); dies(id, APPROVED, deaths + 1, afterwards); id = approving()) {
            deaths++;
            advanceAtOnce(id, APPROVED);

            assertThat(world.told(id)).containsExactly("campaign.opened.v1");
            assertThat(world.frozenDocuments(id)).isEqualTo(2);
            assertThat(invitations(id)).isEqualTo(6);
            assertThat(world.campaigns.unfinished()).isEmpty();
        }
        assertThat(deaths).isEqualTo(2 + 1 + 1 + 2 + 6 + 1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void closesOnceAtTheDeadlineWhoeverDies(boolean afterwards) throws Exception {
        int deaths = 0;
        for (var id = collecting(); dies(id, DEADLINE, deaths + 1, afterwards); id = collecting()) {
            deaths++;
            advanceAtOnce(id, DEADLINE);

            assertThat(world.told(id)).containsExactly("campaign.opened.v1", "campaign.closed.v1");
            assertThat(world.neighbours.told(id, Notice.Kind.CLOSED)).hasSize(2);
            assertThat(world.campaigns.unfinished()).isEmpty();
        }
        assertThat(deaths).isEqualTo(1 + 2 + 2 + 1);
    }

    /** What one process does when it looks at the clock, until it dies. */
    private boolean dies(String id, Instant now, int step, boolean afterwards) {
        return Interruption.dies(
                interruption -> {
                    var timetable = world.timetable(now, interruption);
                    world.campaigns.find(id).filter(timetable::isDue).ifPresent(timetable::advance);
                    world.campaigns.unfinished().forEach(world.work(interruption)::finish);
                },
                new Interruption(step, afterwards));
    }

    private void advanceAtOnce(String id, Instant now) throws Exception {
        AtOnce.run(INSTANCES, () -> {
            world.advance(id, now);
            world.sweep();
            return true;
        });
        world.sweep();
    }

    private String approving() {
        var id = world.nominating();
        world.sweep();
        world.advance(id, PROPOSED);
        world.sweep();
        return id;
    }

    private String collecting() {
        var id = world.opened();
        world.sweep();
        return id;
    }

    private long invitations(String id) {
        return world.neighbours.state().keySet().stream()
                .filter(key -> key.startsWith("invitation " + id))
                .count();
    }
}
