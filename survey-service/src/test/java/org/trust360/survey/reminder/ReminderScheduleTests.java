package org.trust360.survey.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trust360.survey.campaign.RunningCampaigns.Running;
import org.trust360.survey.plan.Course.ReminderPlan;

class ReminderScheduleTests {

    private static final Instant OPENED = Instant.parse("2026-11-02T09:00:00Z");

    @Test
    void comesAfterSomeDaysThenRegularlyThenADayBeforeTheEnd() {
        assertThat(turns(campaign(20, 5, 4, true)))
                .containsExactly(
                        "regular-1 after 5",
                        "regular-2 after 9",
                        "regular-3 after 13",
                        "regular-4 after 17",
                        "last-2026-11-21 after 19");
    }

    @Test
    void keepsTwoTurnsADayApart() {
        assertThat(turns(campaign(10, 4, 5, true))).containsExactly("regular-1 after 4", "last-2026-11-11 after 9");
        assertThat(turns(campaign(11, 4, 5, true)))
                .containsExactly("regular-1 after 4", "regular-2 after 9", "last-2026-11-12 after 10");
    }

    @Test
    void leavesOutWhatIsNotWanted() {
        assertThat(turns(campaign(20, 5, 0, false))).containsExactly("regular-1 after 5");
        assertThat(turns(campaign(20, 0, 3, false))).isEmpty();
        assertThat(turns(campaign(20, 0, 0, true))).containsExactly("last-2026-11-21 after 19");
        assertThat(turns(campaign(1, 1, 1, true))).isEmpty();
    }

    @Test
    void takesTheNewestTurnThatHasCome() {
        var campaign = campaign(20, 5, 4, true);

        assertThat(due(campaign, Duration.ofDays(5).minusNanos(1))).isEmpty();
        assertThat(due(campaign, Duration.ofDays(5))).contains("regular-1");
        assertThat(due(campaign, Duration.ofDays(9))).contains("regular-2");
        assertThat(due(campaign, Duration.ofDays(19))).contains("last-2026-11-21");
    }

    @Test
    void leavesOutATurnThatWasMissedForADay() {
        var campaign = campaign(20, 5, 4, true);

        assertThat(due(campaign, Duration.ofDays(6).minusNanos(1))).contains("regular-1");
        assertThat(due(campaign, Duration.ofDays(6))).isEmpty();
    }

    @Test
    void remindsNobodyOnceAnswersAreTakenNoMore() {
        var campaign = campaign(10, 9, 1, false);

        assertThat(due(campaign, Duration.ofDays(10).minusNanos(1))).contains("regular-1");
        assertThat(due(campaign, Duration.ofDays(10))).isEmpty();
    }

    /** The last turn follows the deadline; a deadline moved within a day keeps its turn. */
    @Test
    void followsTheDeadline() {
        var before = campaign(20, 0, 0, true);
        var hourLater = new Running("c", OPENED, before.deadline().plus(Duration.ofHours(1)), before.reminders());
        var weekLater = new Running("c", OPENED, before.deadline().plus(Duration.ofDays(7)), before.reminders());

        assertThat(due(before, Duration.ofDays(19))).contains("last-2026-11-21");
        assertThat(due(hourLater, Duration.ofDays(19).plusHours(1))).contains("last-2026-11-21");
        assertThat(due(weekLater, Duration.ofDays(26))).contains("last-2026-11-28");
    }

    private static Running campaign(int days, int first, int every, boolean last) {
        return new Running("c", OPENED, OPENED.plus(Duration.ofDays(days)), new ReminderPlan(first, every, last));
    }

    private static List<String> turns(Running campaign) {
        return ReminderSchedule.all(campaign).stream()
                .map(slot -> slot.name() + " after "
                        + Duration.between(OPENED, slot.at()).toDays())
                .toList();
    }

    private static Optional<String> due(Running campaign, Duration after) {
        return ReminderSchedule.due(campaign, OPENED.plus(after)).map(ReminderSlot::name);
    }
}
