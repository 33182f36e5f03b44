package org.trust360.scoring.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.publication.Report.Seen;

/** How sure the report is, in words: from the firmness of the classes and the width of the published intervals. */
record Sureness(Report report) {

    List<Sentence> sentences() {
        var firmness = Interpretation.of(report).firmness();
        var sentences = new ArrayList<Sentence>();
        if (!firmness.isEmpty()) {
            long firm = firmness.stream().filter("firm"::equals).count();
            sentences.add(Sentence.of("sure." + word(firm, firmness.size()), firm, firmness.size()));
        }
        var widths = halfWidths();
        if (!widths.isEmpty()) {
            sentences.add(Sentence.of("sure.width", widths.get((widths.size() - 1) / 2)));
        }
        return sentences;
    }

    private static String word(long firm, int of) {
        if (4 * firm >= 3L * of) {
            return "firm";
        }
        return 4 * firm >= of ? "partly" : "tentative";
    }

    /** Of what the others see and of how it lands, the narrowest first. */
    private List<Double> halfWidths() {
        return report.themes().stream()
                .flatMap(theme ->
                        Stream.of(theme.others().behavior(), theme.others().perception()))
                .map(Seen::interval)
                .flatMap(Stream::ofNullable)
                .map(interval -> (interval.high() - interval.low()) / 2)
                .sorted()
                .toList();
    }
}
