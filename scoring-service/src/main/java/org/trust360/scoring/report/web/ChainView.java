package org.trust360.scoring.report.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.publication.Chain;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.publication.Report.Range;
import org.trust360.scoring.publication.Report.Seen;
import org.trust360.scoring.publication.Report.Value;

/**
 * Character and competence, credibility, and following by choice: what is measured of it, and what is worked out.
 *
 * @param followership by group; null where nobody was asked
 */
record ChainView(List<Step> steps, Tables.@Nullable Table followership) {

    /**
     * One link.
     *
     * @param kind measured, or worked out of what is
     * @param text of how many people and themes, and what it is
     */
    record Step(String name, String kind, String value, String text) {}

    /** Null where a report has neither. */
    static @Nullable ChainView of(Report report, Language language) {
        var steps = new ArrayList<Step>();
        var chain = report.chain();
        if (chain != null) {
            steps.add(step("character", "measured", chain.character(), language));
            steps.add(step("competence", "measured", chain.competence(), language));
            steps.add(step("credibility", "inferred", chain.credibility(), language));
        }
        var followership = report.followership();
        if (followership != null) {
            steps.add(followership(followership, language));
        }
        var table = new Tables(report, language).followership().orElse(null);
        return steps.isEmpty() ? null : new ChainView(steps, table);
    }

    private static Step step(String name, String kind, Chain.Link link, Language language) {
        var counted =
                link.mean().value() == null ? "" : " " + language.text("chain.counted", link.themes(), link.people());
        return new Step(
                language.text("chain." + name),
                language.text("chain." + kind),
                figure(link.mean(), link.interval(), language),
                language.text("chain." + name + ".text") + counted);
    }

    private static Step followership(Seen seen, Language language) {
        int people = seen.blocks().stream()
                .mapToInt(block -> least(block.answered()))
                .sum();
        var counted = people == 0 ? "" : " " + language.text("chain.counted.people", people);
        return new Step(
                language.text("followership.heading"),
                language.text("chain.measured"),
                figure(seen.mean(), seen.interval(), language),
                language.text("followership.text") + counted);
    }

    private static String figure(Value value, @Nullable Range interval, Language language) {
        if (value.value() == null) {
            return language.text("chart.none");
        }
        var figure = language.figure(value);
        return interval == null ? figure : language.text("interval", figure, language.range(interval));
    }

    /** The least of a published number: 5 of "5-9", 20 of "20+". */
    private static int least(String answered) {
        return Integer.parseInt(answered.split("[-+]", -1)[0]);
    }
}
