package org.trust360.scoring.ratingsfile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.trust360.scoring.measure.Scale;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.ratingsfile.output.OutputFolder;
import org.trust360.scoring.ratingsfile.output.Tables;
import org.trust360.scoring.ratingsfile.reading.Asked;
import org.trust360.scoring.ratingsfile.reading.Limits;
import org.trust360.scoring.ratingsfile.reading.NamedColumns;
import org.trust360.scoring.ratingsfile.reading.QuestionnaireFile;
import org.trust360.scoring.ratingsfile.reading.Ratings;
import org.trust360.scoring.ratingsfile.reading.RatingsReader;
import org.trust360.scoring.report.ReportJson;

/** One run: reads the file, scores the leaders on all cores, writes in their order. */
final class Scoring {

    private static final int TOGETHER = 256;
    private static final int USUAL_SCALE = 5;

    private final Options.Score options;
    private final Terminal terminal;

    Scoring(Options.Score options, Terminal terminal) {
        this.options = options;
        this.terminal = terminal;
    }

    /** Whether all of the file was read. */
    boolean run() throws IOException {
        long began = System.nanoTime();
        var folder = OutputFolder.at(options.out());
        var complaints = new Complaints();
        var ratings = read(complaints);
        folder.clear();
        complaints.write(folder);
        complaints.say(terminal);
        say(ratings);
        Flags.write(ratings, folder);
        write(ratings, folder);
        folder.finish(Summary.json(ratings, options.threshold()));
        terminal.say("%d reports and their tables are in %s (%.1f s)"
                .formatted(ratings.leaders().size(), options.out(), (System.nanoTime() - began) / 1e9));
        return ratings.refused() == 0;
    }

    private Ratings read(Complaints complaints) throws IOException {
        var questionnaire = questionnaire();
        var progress = terminal.progress("Reading", Files.size(options.ratings()));
        try (var file = Files.newInputStream(options.ratings())) {
            return new RatingsReader(Limits.standard(), complaints::hear, progress::at).read(file, questionnaire);
        }
    }

    private Function<List<String>, Asked> questionnaire() throws IOException {
        var file = options.questionnaire();
        if (file.isPresent()) {
            var asked = QuestionnaireFile.read(Files.readString(file.get()), options.scale());
            return columns -> asked;
        }
        var scale = Scale.of(options.scale().orElse(USUAL_SCALE));
        terminal.say("No questionnaire file: THEME_I, THEME_B, THEME_P are taken for intention, behavior, perception,"
                + " on a scale of 1 to " + scale.points() + ", and every theme for one of character.");
        return columns -> NamedColumns.of(columns, scale);
    }

    private void say(Ratings ratings) {
        if (!ratings.unused().isEmpty()) {
            terminal.say("These columns are no items and were passed over: " + String.join(", ", ratings.unused()));
        }
        ratings.selfTwice().forEach(leader -> terminal.say("Two self-assessments, so none counts: leader " + leader));
        terminal.say("%d lines about %d leaders were read, %d lines were refused."
                .formatted(ratings.lines(), ratings.leaders().size(), ratings.refused()));
    }

    private void write(Ratings ratings, OutputFolder folder) throws IOException {
        var scoring = LeaderScoring.of(ratings, options.threshold());
        var leaders = List.copyOf(ratings.leaders().keySet());
        var progress = terminal.progress("Scoring", leaders.size());
        var norms = new FileNorms(ratings.asked().questionnaire());
        try (var tables = new Tables(folder)) {
            for (int from = 0; from < leaders.size(); from += TOGETHER) {
                int to = Math.min(leaders.size(), from + TOGETHER);
                for (var scored : score(scoring, leaders, from, to)) {
                    folder.report(scored.name(), scored.json());
                    tables.add(scored.report(), scored.name());
                    norms.add(scored.report());
                }
                progress.at(to);
            }
        }
        norms.write(folder);
    }

    private static List<Scored> score(LeaderScoring scoring, List<String> leaders, int from, int to) {
        return IntStream.range(from, to)
                .parallel()
                .mapToObj(i -> {
                    var report = scoring.report(leaders.get(i));
                    var json = ReportJson.write(report).getBytes(UTF_8);
                    return new Scored(OutputFolder.reportName(i + 1, leaders.get(i)), report, json);
                })
                .toList();
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Scored(String name, Report report, byte[] json) {}
}
