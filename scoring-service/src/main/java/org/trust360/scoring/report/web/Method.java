package org.trust360.scoring.report.web;

import java.util.ArrayList;
import java.util.List;
import org.trust360.scoring.publication.Report;

/** How a report is made and to be read, chapter by chapter, with its own numbers in it. */
record Method(Report report, Language language) {

    /** Some paragraphs under a heading. */
    record Chapter(String heading, List<String> lines) {}

    List<Chapter> chapters() {
        var chapters = new ArrayList<Chapter>();
        chapters.add(chapter("asked", List.of(text("explain.scale", points()), text("explain.intention"))));
        chapters.add(chapter(
                "figures", List.of(text("explain.rounding"), text("explain.bounds"), text("explain.agreement"))));
        chapters.add(
                chapter("sure", List.of(text("explain.intervals"), text("explain.firm"), text("explain.adjusted"))));
        chapters.add(chapter("classes", classes()));
        chapters.add(chapter("mirror", List.of(text("explain.mirror", points() / 3.0))));
        chapters.add(chapter("chain", List.of(text("explain.chain"))));
        chapters.add(
                chapter("private", List.of(text("explain.groups", report.threshold()), text("explain.statements"))));
        chapters.add(chapter("withheld", withheld()));
        chapters.add(chapter("claims", List.of(text("explain.claims"), text("explain.order"))));
        return chapters;
    }

    private List<String> classes() {
        var limits = report.limits();
        var lines = new ArrayList<String>();
        lines.add(text(
                "explain.limits",
                language.index(limits.congruent()),
                language.index(limits.high()),
                language.index(limits.low())));
        lines.add(Norming.sentence(report, language));
        return lines;
    }

    private List<String> withheld() {
        var decisions = new DecisionLines(report, language).lines();
        var lines = new ArrayList<String>();
        lines.add(text(decisions.isEmpty() ? "decision.none" : "decision.text"));
        lines.addAll(decisions);
        return lines;
    }

    private Chapter chapter(String name, List<String> lines) {
        return new Chapter(text("how." + name), lines);
    }

    private int points() {
        return report.questionnaire().scaleMax();
    }

    private String text(String key, Object... args) {
        return language.text(Sentence.of(key, args));
    }
}
