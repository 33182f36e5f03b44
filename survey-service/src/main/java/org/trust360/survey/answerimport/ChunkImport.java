package org.trust360.survey.answerimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.trust360.survey.answerimport.RatedSubjects.Rated;
import org.trust360.survey.answersheet.Acceptance;
import org.trust360.survey.answersheet.AnswerSheetDesk;
import org.trust360.survey.answersheet.Offer;

/** Hands in the lines of one file, a chunk at a time: one update per subject and chunk. */
final class ChunkImport {

    private static final int HEX = 16;
    private static final int AT_A_TIME = 8;

    private final String campaign;
    private final RatedSubjects subjects;
    private final Counter counter;
    private final ImportReport report;
    private final Map<Long, Integer> lineOfSheet = new HashMap<>();

    ChunkImport(String campaign, RatedSubjects subjects, Counter counter, ImportReport report) {
        this.campaign = campaign;
        this.subjects = subjects;
        this.counter = counter;
        this.report = report;
    }

    void take(List<AnswerLine> lines) {
        subjects.meet(lines);
        var bySubject = new LinkedHashMap<String, List<AnswerLine>>();
        for (var line : lines) {
            var rated = subjects.find(line.subject());
            if (rated.isEmpty()) {
                report.error(line.line(), AnswerColumns.SUBJECT, line.subject(), AnswerFault.SUBJECT_NOT_RATED);
            } else if (isNew(line) && mayCount(line, rated.get())) {
                bySubject
                        .computeIfAbsent(rated.get().id(), _ -> new ArrayList<>())
                        .add(line);
            }
        }
        handIn(bySubject);
    }

    /** The first line about a sheet is taken. Eight bytes of the id tell sheets apart in less memory than their names. */
    private boolean isNew(AnswerLine line) {
        var id = Long.parseUnsignedLong(counter.key().sheetId(line).substring(0, HEX), HEX);
        var first = lineOfSheet.putIfAbsent(id, line.line());
        if (first != null) {
            report.error(line.line(), AnswerColumns.RATER, line.rater(), AnswerFault.SHEET_REPEATED);
        }
        return first == null;
    }

    private boolean mayCount(AnswerLine line, Rated rated) {
        if (rated.linked().contains(line.rater())) {
            report.error(line.line(), AnswerColumns.RATER, line.rater(), AnswerFault.RATER_HAS_LINK);
            return false;
        }
        return true;
    }

    /** Subjects have nothing to do with each other, so several are handed in at a time; told of in the order of the file. */
    private void handIn(Map<String, List<AnswerLine>> bySubject) {
        var underway = new LinkedHashMap<List<AnswerLine>, Future<List<Acceptance>>>();
        try (var threads =
                Executors.newFixedThreadPool(AT_A_TIME, Thread.ofVirtual().factory())) {
            bySubject.forEach((subject, lines) ->
                    underway.put(lines, threads.submit(() -> counter.accept(campaign, subject, lines))));
        }
        underway.forEach((lines, outcomes) -> count(lines, outcomes(outcomes)));
    }

    private static List<Acceptance> outcomes(Future<List<Acceptance>> done) {
        if (done.state() == Future.State.FAILED && done.exceptionNow() instanceof RuntimeException failure) {
            throw failure;
        }
        return done.resultNow();
    }

    private void count(List<AnswerLine> lines, List<Acceptance> outcomes) {
        for (int i = 0; i < lines.size(); i++) {
            count(lines.get(i), outcomes.get(i));
        }
    }

    private void count(AnswerLine line, Acceptance outcome) {
        switch (outcome) {
            case Acceptance.Accepted _ -> report.accepted();
            case Acceptance.AlreadyAccepted _ -> report.unchanged();
            case Acceptance.CollectionClosed _ -> report.error(line.line(), "", "", AnswerFault.COLLECTION_CLOSED);
            case Acceptance.CollectionFull _ -> report.error(line.line(), "", "", AnswerFault.COLLECTION_FULL);
            case Acceptance.Busy _ -> throw new ImportPaused();
        }
    }

    /** Where sheets are handed in, and under which ids. Waits while too much is on its way to be delivered. */
    record Counter(AnswerSheetDesk desk, ImportKey key, Patience patience) {

        private Offer offer(AnswerLine line) {
            return new Offer(key.sheetId(line), line.relationship(), line.answers());
        }

        List<Acceptance> accept(String campaign, String subject, List<AnswerLine> lines) {
            var offers = lines.stream().map(this::offer).toList();
            var outcomes = desk.accept(campaign, subject, offers);
            while (outcomes.stream().anyMatch(Acceptance.Busy.class::isInstance) && patience.waits()) {
                outcomes = desk.accept(campaign, subject, offers);
            }
            return outcomes;
        }
    }
}
