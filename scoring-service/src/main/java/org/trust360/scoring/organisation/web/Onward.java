package org.trust360.scoring.organisation.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.organisation.way.WayOn;

/** How it went on after the reports, in sentences. */
record Onward(List<String> lines, String day) {

    static Onward of(WayOn way, Wording wording) {
        var lines = Stream.of(
                        line("committed", way.committed(), wording),
                        line("shared-back", way.sharedBack(), wording),
                        way.weeks() == null ? "" : wording.text("onward.weeks", way.weeks()))
                .filter(line -> !line.isEmpty())
                .toList();
        return new Onward(lines, wording.text("onward.day", wording.day(way.day())));
    }

    private static String line(String step, @Nullable Integer percent, Wording wording) {
        return percent == null
                ? wording.text("onward.%s.few".formatted(step))
                : wording.text("onward." + step, wording.percent(percent));
    }
}
