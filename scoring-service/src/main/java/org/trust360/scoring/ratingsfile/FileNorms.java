package org.trust360.scoring.ratingsfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.campaign.Questionnaire;
import org.trust360.scoring.congruence.CongruenceClass;
import org.trust360.scoring.congruence.Norms;
import org.trust360.scoring.congruence.Thresholds;
import org.trust360.scoring.congruence.Triple;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.ratingsfile.output.CsvFile;
import org.trust360.scoring.ratingsfile.output.OutputFolder;

/**
 * What is usual among the leaders of the file: the means of each theme that 30 of them have, and how the classes spread when
 * intention and behavior are read against the usual gap. Made of the figures in the reports, so it tells nothing that is
 * not there already.
 */
final class FileNorms {

    private final Questionnaire questionnaire;
    private final Map<String, List<Triple>> triples = new HashMap<>();

    FileNorms(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    void add(Report report) {
        for (var theme : report.themes()) {
            var triple = triple(
                    theme.self().intention().value(),
                    theme.others().behavior().mean().value(),
                    theme.others().perception().mean().value());
            if (triple != null) {
                triples.computeIfAbsent(theme.id(), id -> new ArrayList<>()).add(triple);
            }
        }
    }

    void write(OutputFolder folder) {
        try (var file = new CsvFile(
                folder.table("norms.csv"),
                ("theme,leaders,intention,behavior,perception,say_do,do_credited,intent_not_enacted,"
                                + "intent_not_enacted_by_norm")
                        .split(",", -1))) {
            for (var theme : questionnaire.themes()) {
                var known = triples.getOrDefault(theme.id(), List.of());
                if (known.size() >= Norms.LEAST_LEADERS) {
                    write(norm(theme.id(), known), known, file);
                }
            }
        }
    }

    private @Nullable Triple triple(
            @Nullable Double intention, @Nullable Double behavior, @Nullable Double perception) {
        return intention == null || behavior == null || perception == null
                ? null
                : Triple.of(share(intention), share(behavior), share(perception));
    }

    private double share(double point) {
        return questionnaire.scale().shareOf(point);
    }

    private static Norms.Theme norm(String id, List<Triple> triples) {
        return new Norms.Theme(
                id,
                triples.size(),
                triples.stream().mapToDouble(Triple::intention).average().orElseThrow(),
                triples.stream().mapToDouble(Triple::behavior).average().orElseThrow(),
                triples.stream().mapToDouble(Triple::perception).average().orElseThrow());
    }

    private void write(Norms.Theme norm, List<Triple> triples, CsvFile file) {
        var scale = questionnaire.scale();
        var thresholds = Thresholds.withDefaults();
        file.row(
                norm.id(),
                norm.leaders(),
                rounded(scale.point(norm.intention())),
                rounded(scale.point(norm.behavior())),
                rounded(scale.point(norm.perception())),
                rounded(norm.sayDo().meanGap() * (scale.points() - 1)),
                rounded(norm.doCreditedGap() * (scale.points() - 1)),
                share(triples.stream().map(thresholds::classify).toList()),
                share(triples.stream()
                        .map(triple -> norm.sayDo().classify(triple, thresholds))
                        .toList()));
    }

    private static double share(List<CongruenceClass> classes) {
        return rounded((double) classes.stream()
                        .filter(name -> name == CongruenceClass.INTENT_NOT_ENACTED)
                        .count()
                / classes.size());
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
