package org.trust360.survey.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trust360.survey.campaign.CampaignWorld.NOW;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process may die before or after any write of opening, launching and closing; the next one finishes the work. */
class CampaignKillTests {

    @RegisterExtension
    private final CampaignWorld world = new CampaignWorld();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void openingAgainAfterDeathAtAnyStepGivesTheSame(boolean afterwards) {
        int deaths = dieAtEveryStep(
                afterwards,
                world::planned,
                (id, interruption) -> {
                    world.desk(NOW, interruption).open(id);
                },
                id -> {
                    var again = world.desk(NOW).open(id);
                    assertThat(again).isIn(new Transition.Done(), new Transition.WrongState(CampaignState.COLLECTING));
                    world.sweep();
                    assertThat(world.told(id)).containsExactly("campaign.opened.v1");
                    assertThat(stateOf(id)).hasSize(8);
                });

        assertThat(deaths).isEqualTo(2 + 1 + 1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void launchingGoesOnAfterDeathAtAnyStep(boolean afterwards) {
        int deaths = dieAtEveryStep(
                afterwards,
                world::opened,
                (id, interruption) -> {
                    world.campaigns.unfinished().forEach(world.work(interruption)::finish);
                },
                id -> {
                    world.sweep();
                    assertThat(world.campaigns.unfinished()).isEmpty();
                    assertThat(stateOf(id)).hasSize(8).containsEntry("collections", "2 open");
                });

        assertThat(deaths).isEqualTo(2 + 6 + 1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void closingGoesOnAfterDeathAtAnyStep(boolean afterwards) {
        int deaths = dieAtEveryStep(
                afterwards,
                world::opened,
                (id, interruption) -> {
                    world.desk(NOW, interruption).close(id);
                    world.campaigns.unfinished().forEach(world.work(interruption)::finish);
                },
                id -> {
                    world.desk(NOW).close(id);
                    world.sweep();
                    assertThat(world.campaigns.unfinished()).isEmpty();
                    assertThat(world.told(id)).containsExactly("campaign.opened.v1", "campaign.closed.v1");
                    assertThat(stateOf(id)).containsEntry("collections", "2 closed");
                });

        assertThat(deaths).isEqualTo(1 + 2 + 2 + 1);
    }

    /** The deadline passes and the process that notices it may die at any write; so may the one after it, and so on. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void closingByItselfGoesOnAfterDeathAtAnyStep(boolean afterwards) {
        var deadline = NOW.plus(Duration.ofDays(14));
        int deaths = dieAtEveryStep(
                afterwards,
                world::opened,
                (id, interruption) -> {
                    var timetable = world.timetable(deadline, interruption);
                    world.campaigns.find(id).filter(timetable::isDue).ifPresent(timetable::advance);
                    world.campaigns.unfinished().forEach(world.work(interruption)::finish);
                },
                id -> {
                    world.advance(id, deadline);
                    world.sweep();
                    assertThat(world.campaigns.unfinished()).isEmpty();
                    assertThat(world.told(id)).containsExactly("campaign.opened.v1", "campaign.closed.v1");
                    assertThat(stateOf(id)).containsEntry("collections", "2 closed");
                    assertThat(world.neighbours.told(id, Notice.Kind.CLOSED)).hasSize(2);
                });

        assertThat(deaths).isEqualTo(1 + 2 + 2 + 1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nominatingGoesOnAfterDeathAtAnyStep(boolean afterwards) {
        var proposed = NOW.plus(Duration.ofDays(7));
        int deaths = dieAtEveryStep(
                afterwards,
                world::nominating,
                (id, interruption) -> {
                    world.campaigns.unfinished().forEach(world.work(interruption)::finish);
                    var timetable = world.timetable(proposed, interruption);
                    world.campaigns.find(id).filter(timetable::isDue).ifPresent(timetable::advance);
                    world.campaigns.unfinished().forEach(world.work(interruption)::finish);
                },
                id -> {
                    world.sweep();
                    world.advance(id, proposed);
                    world.sweep();
                    assertThat(world.neighbours.told(id, Notice.Kind.NOMINATION))
                            .hasSize(2);
                    assertThat(world.neighbours.told(id, Notice.Kind.APPROVAL)).hasSize(1);
                });

        assertThat(deaths).isEqualTo(2 * 2 + 1 + 1 + 1 + 1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void cancellingGoesOnAfterDeathAtAnyStep(boolean afterwards) {
        int deaths = dieAtEveryStep(
                afterwards,
                () -> {
                    var id = world.opened();
                    world.sweep();
                    return id;
                },
                (id, interruption) -> {
                    world.desk(NOW, interruption).cancel(id);
                    world.campaigns.unfinished().forEach(world.work(interruption)::finish);
                },
                id -> {
                    world.desk(NOW).cancel(id);
                    world.sweep();
                    assertThat(world.campaigns.unfinished()).isEmpty();
                    assertThat(stateOf(id)).containsEntry("collections", "2 closed");
                    assertThat(world.neighbours.told(id, Notice.Kind.CANCELLED)).hasSize(6);
                });

        assertThat(deaths).isEqualTo(1 + 2 + 6 + 1);
    }

    @Test
    void aLauncherThatWakesLateOpensNothingThatIsClosed() {
        var id = world.opened();
        var stale = world.campaigns.unfinished();
        world.desk(NOW).close(id);
        world.sweep();
        stale.forEach(world.work(Interruption.never())::finish);

        assertThat(stateOf(id)).containsEntry("collections", "2 closed");
        assertThat(world.campaigns.find(id).orElseThrow().state()).isEqualTo(CampaignState.CLOSED);
    }

    /** Dies at step 1 of a fresh campaign, at step 2 of the next, and so on until nobody dies any more. */
    private int dieAtEveryStep(
            boolean afterwards,
            java.util.function.Supplier<String> campaign,
            java.util.function.BiConsumer<String, Interruption> work,
            Consumer<String> check) {
        for (int step = 1; ; step++) {
            var id = campaign.get();
            if (!Interruption.dies(interruption -> work.accept(id, interruption), new Interruption(step, afterwards))) {
                return step - 1;
            }
            check.accept(id);
        }
    }

    /** The invitations of a campaign one by one, its collections in a word, and how many documents are frozen. */
    private Map<String, String> stateOf(String id) {
        var state = new TreeMap<String, String>();
        var collections = new TreeMap<String, Integer>();
        world.neighbours.state().forEach((key, value) -> {
            if (key.startsWith("invitation " + id)) {
                state.put(key, value);
            } else if (key.startsWith(id)) {
                collections.merge(value, 1, Integer::sum);
            }
        });
        state.put(
                "collections",
                collections.entrySet().stream()
                        .map(one -> one.getValue() + " " + one.getKey())
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("none"));
        state.put("frozen", String.valueOf(world.frozenDocuments(id)));
        return state;
    }
}
