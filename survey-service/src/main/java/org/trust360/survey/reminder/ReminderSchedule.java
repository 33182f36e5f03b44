package org.trust360.survey.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trust360.survey.campaign.RunningCampaigns.Running;

/**
 * When a campaign's raters are reminded. Regular turns count from the opening; the last one comes a day before the
 * deadline, wherever that is moved, but once per day of the calendar. Two turns are a day or more apart.
 */
final class ReminderSchedule {

    /** A turn that was missed for longer, because nothing ran, is left out: late reminders come close to the next. */
    static final Duration LATEST = Duration.ofDays(1);

    private static final Duration APART = Duration.ofDays(1);

    private ReminderSchedule() {}

    /** The turn to take at that time: the newest that has come, if it is not too late for it, nor for answers. */
    static Optional<ReminderSlot> due(Running campaign, Instant now) {
        if (!now.isBefore(campaign.deadline())) {
            return Optional.empty();
        }
        return all(campaign).stream()
                .filter(slot -> !slot.at().isAfter(now))
                .max(Comparator.comparing(ReminderSlot::at))
                .filter(slot -> now.isBefore(slot.at().plus(LATEST)));
    }

    static List<ReminderSlot> all(Running campaign) {
        var slots = new ArrayList<ReminderSlot>();
        var last = last(campaign);
        var end = last.map(slot -> slot.at().minus(APART).plusNanos(1)).orElse(campaign.deadline());
        var plan = campaign.reminders();
        var at = campaign.openedAt().plus(Duration.ofDays(plan.firstAfterDays()));
        for (int number = 1; plan.firstAfterDays() > 0 && at.isBefore(end); number++) {
            slots.add(new ReminderSlot("regular-" + number, at));
            if (plan.everyDays() == 0) {
                break;
            }
            at = at.plus(Duration.ofDays(plan.everyDays()));
        }
        last.ifPresent(slots::add);
        return slots;
    }

    private static Optional<ReminderSlot> last(Running campaign) {
        var at = campaign.deadline().minus(APART);
        return campaign.reminders().dayBeforeEnd()
                        && !at.isBefore(campaign.openedAt().plus(APART))
                ? Optional.of(new ReminderSlot("last-" + LocalDate.ofInstant(at, ZoneOffset.UTC), at))
                : Optional.empty();
    }
}
