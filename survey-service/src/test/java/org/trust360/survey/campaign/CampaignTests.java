package org.trust360.survey.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.plan.Course;
import org.trust360.survey.plan.Lineage;
import org.trust360.survey.plan.RaterLimits;
import org.trust360.survey.plan.Terms;
import org.trust360.survey.roster.Roster;

class CampaignTests {

    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private static final Terms TERMS = new Terms(
            "Feedback",
            "trust-congruence-24",
            1,
            3,
            NOW.plus(Duration.ofDays(14)),
            Set.of(Relationship.values()),
            true,
            Optional.empty(),
            Course.USUAL,
            RaterLimits.USUAL,
            Lineage.NONE);
    private static final Roster ROSTER = new Roster("r", List.of("s"), 4, 4);

    @Test
    void goesFromDraftToReleased() {
        var collecting = new Campaign.Draft("c", TERMS).open(ROSTER, NOW);
        var closed = collecting.close(NOW);
        var released = closed.release(NOW.plusSeconds(1));

        assertThat(collecting.launched()).isFalse();
        assertThat(closed.settled()).isFalse();
        assertThat(List.of(collecting.state(), closed.state(), released.state()))
                .containsExactly(CampaignState.COLLECTING, CampaignState.CLOSED, CampaignState.RELEASED);
        assertThat(released.closedAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -3, 0, 1, 2})
    void a1NoThresholdBelowThree(int threshold) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Terms(
                        "Feedback",
                        "q",
                        1,
                        threshold,
                        NOW,
                        Set.of(Relationship.values()),
                        true,
                        Optional.empty(),
                        Course.USUAL,
                        RaterLimits.USUAL,
                        Lineage.NONE));
    }

    /** A2: once open, nothing but the deadline, the progress of work and the state can be changed. */
    @Test
    void a2NothingButTheDeadlineMovesAfterOpening() {
        var collecting = new Campaign.Draft("c", TERMS).open(ROSTER, NOW);
        var moved = collecting.until(NOW.plusSeconds(5));

        assertThat(transitions(Campaign.Collecting.class))
                .containsExactlyInAnyOrder("until", "finishLaunch", "close", "cancel");
        assertThat(transitions(Campaign.Closed.class))
                .containsExactlyInAnyOrder("settle", "release", "beginRelease", "cancel");
        assertThat(transitions(Campaign.Released.class)).containsExactlyInAnyOrder("complete", "follow");
        assertThat(transitions(Campaign.Following.class)).containsExactly("complete");
        assertThat(transitions(Campaign.Cancelled.class)).containsExactly("settle");
        assertThat(moved.terms()).isEqualTo(TERMS.until(NOW.plusSeconds(5)));
        assertThat(moved.finishLaunch().close(NOW).settle())
                .isEqualTo(new Campaign.Closed("c", moved.terms(), ROSTER, NOW, true));
        assertThat(moved.finishLaunch().close(NOW).release(NOW).terms()).isEqualTo(moved.terms());
        assertThat(moved.finishLaunch().close(NOW).release(NOW).roster()).isEqualTo(ROSTER);
    }

    @Test
    void isDueAtTheDeadlineAndNotBefore() {
        var collecting = new Campaign.Draft("c", TERMS).open(ROSTER, NOW);

        assertThat(collecting.isDue(TERMS.deadline().minusNanos(1))).isFalse();
        assertThat(collecting.isDue(TERMS.deadline())).isTrue();
    }

    /** Methods of a state that lead to a campaign. */
    private static List<String> transitions(Class<?> state) {
        return Arrays.stream(state.getDeclaredMethods())
                .filter(method -> !method.isBridge() && Campaign.class.isAssignableFrom(method.getReturnType()))
                .map(Method::getName)
                .toList();
    }
}
