package org.trust360.scoring.intake;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.trust360.delivery.inbox.EventHandler;
import org.trust360.events.AnswerEvent;
import org.trust360.events.AnswerSheetSubmitted;
import org.trust360.events.CollectionClosed;
import org.trust360.events.wire.Envelope;
import org.trust360.events.wire.MalformedEvent;
import org.trust360.scoring.answersheet.AnswerSheet;
import org.trust360.scoring.answersheet.ClosedCollection;
import org.trust360.scoring.answersheet.Evidence;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.report.Reporting;

/** Keeps sheets and closes, and asks for the report after each. Order and number of the events do not matter (D4). */
@Component
final class AnswerEventListener implements EventHandler {

    private final Evidence evidence;
    private final Reporting reporting;

    AnswerEventListener(Evidence evidence, Reporting reporting) {
        this.evidence = evidence;
        this.reporting = reporting;
    }

    @Override
    public void on(Envelope<?> envelope) {
        if (envelope.event() instanceof AnswerEvent event) {
            switch (event) {
                case AnswerSheetSubmitted submitted -> on(submitted);
                case CollectionClosed closed -> on(closed);
            }
        }
    }

    private void on(AnswerSheetSubmitted submitted) {
        evidence.sheets().keep(sheet(submitted), Objects.requireNonNullElse(submitted.comments(), Map.of()));
        reporting.settle(submitted.campaignId(), submitted.subjectId());
    }

    private void on(CollectionClosed closed) {
        evidence.closed()
                .keep(new ClosedCollection(
                        closed.campaignId(), closed.subjectId(), closed.count(), closed.digest(), closed.unit()));
        reporting.settle(closed.campaignId(), closed.subjectId());
    }

    private static AnswerSheet sheet(AnswerSheetSubmitted submitted) {
        var answers = new TreeMap<String, Integer>();
        var notJudged = new TreeSet<String>();
        for (var answer : submitted.answers()) {
            if (answers.containsKey(answer.item()) || notJudged.contains(answer.item())) {
                throw new MalformedEvent("An item is answered twice");
            }
            var value = answer.value();
            if (value == null) {
                notJudged.add(answer.item());
            } else {
                answers.put(answer.item(), value);
            }
        }
        return new AnswerSheet(
                submitted.sheetId(),
                submitted.version(),
                submitted.content(),
                submitted.campaignId(),
                submitted.subjectId(),
                relationship(submitted),
                submitted.day(),
                answers,
                notJudged);
    }

    private static Relationship relationship(AnswerSheetSubmitted submitted) {
        return switch (submitted.relationship()) {
            case SELF -> Relationship.SELF;
            case MANAGER -> Relationship.MANAGER;
            case PEER -> Relationship.PEER;
            case DIRECT_REPORT -> Relationship.DIRECT_REPORT;
            case OTHER -> Relationship.OTHER;
        };
    }
}
