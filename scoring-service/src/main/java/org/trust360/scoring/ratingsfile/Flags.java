package org.trust360.scoring.ratingsfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.congruence.NotJudged;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.congruence.StraightLining;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.ratingsfile.output.CsvFile;
import org.trust360.scoring.ratingsfile.output.OutputFolder;
import org.trust360.scoring.ratingsfile.reading.Rating;
import org.trust360.scoring.ratingsfile.reading.Ratings;

/**
 * Lines that somebody should look at: one and the same answer to everything, or most items not judged. They are scored
 * like all others. A line is named by its number only: whoever has the file finds it, nobody else learns whose it is.
 */
final class Flags {

    private static final double MOST = 0.5;

    private Flags() {}

    static void write(Ratings ratings, OutputFolder folder) {
        var lines = ratings.leaders().values().stream()
                .map(Map::values)
                .flatMap(raters -> raters.stream())
                .sorted(Comparator.comparingLong(Rating::line))
                .toList();
        try (var file = new CsvFile(folder.table("flags.csv"), "line", "flag", "not_judged")) {
            for (var line : lines) {
                flag(line, asked(ratings, line), file);
            }
        }
    }

    private static void flag(Rating line, List<@Nullable Integer> answers, CsvFile file) {
        if (StraightLining.isFlat(answers)) {
            file.row(line.line(), "same-answer-to-everything", null);
        }
        if (NotJudged.of(answers).rate() instanceof Figure.Known(double rate) && rate > MOST) {
            file.row(line.line(), "mostly-not-judged", Math.round(100 * rate) / 100.0);
        }
    }

    private static List<@Nullable Integer> asked(Ratings ratings, Rating line) {
        var items = ratings.asked().questionnaire().items();
        boolean self = line.relationship() == Relationship.SELF;
        var answers = new ArrayList<@Nullable Integer>();
        for (int i = 0; i < items.size(); i++) {
            if (self ? items.get(i).self() : items.get(i).others()) {
                int answer = line.answers()[i];
                answers.add(answer == Rating.MISSING ? null : answer);
            }
        }
        return answers;
    }
}
