package org.trust360.survey.answersheet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trust360.events.AnswerSheetSubmitted;
import org.trust360.events.CollectionClosed;
import org.trust360.events.CollectionDigest;
import org.trust360.events.Event;
import org.trust360.events.Relationship;
import org.trust360.events.wire.Envelope;

/** Puts what happened in a collection into events. Their ids are derived, so a repeat carries the same. */
final class CollectionOutbox {

    /** The end of the ids of events that carry comments, with their number; before it was told there were at most two. */
    private static final Pattern WITH_COMMENTS = Pattern.compile("\\.c(\\d{0,3})$");

    private static final int UNTOLD = 2;

    private static final String SOURCE = "/survey-service";

    private final Clock clock;

    CollectionOutbox(Clock clock) {
        this.clock = clock;
    }

    /** The day it is, everywhere on the answer side the finest time there is. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** What a comment is sealed for, which whoever opens it must know. */
    static String purpose(String campaign, String subject, String sheetId, String item) {
        return AnswerSheetSubmitted.commentPurpose(campaign, subject, sheetId, item);
    }

    Entries submitted(List<AnswerSheet> sheets) {
        return new Entries(sheets.stream().<Envelope<?>>map(this::submitted).toList());
    }

    private Envelope<AnswerSheetSubmitted> submitted(AnswerSheet sheet) {
        var member = sheet.member();
        var event = new AnswerSheetSubmitted(
                sheet.collection().campaign(),
                sheet.collection().subject(),
                member.sheetId(),
                member.version(),
                member.content(),
                Relationship.valueOf(sheet.relationship().name()),
                sheet.day(),
                answers(sheet.answers()),
                comments(sheet.comments()));
        return envelope(member.sheetId() + "." + member.version() + mark(sheet.comments()), event);
    }

    Entries closed(SheetCollection collection, Optional<String> unit) {
        var id = collection.id();
        var digest = CollectionDigest.of(
                collection.members().stream().map(CollectionOutbox::counted).toList());
        var event = new CollectionClosed(
                id.campaign(), id.subject(), collection.members().size(), digest, unit.orElse(null));
        return new Entries(List.of(envelope(id + ".closed", event)));
    }

    private <E extends Event> Envelope<E> envelope(String id, E event) {
        return new Envelope<>(id, today().atStartOfDay().toInstant(ZoneOffset.UTC), SOURCE, event);
    }

    private static CollectionDigest.Member counted(Member member) {
        return new CollectionDigest.Member(member.sheetId(), member.version(), member.content());
    }

    private static @Nullable Map<String, String> comments(SealedComments comments) {
        return comments.boxes().isEmpty() ? null : comments.boxes();
    }

    /** Comments are long: whoever counts what waits can tell from the id how many an event carries. */
    private static String mark(SealedComments comments) {
        return comments.boxes().isEmpty() ? "" : ".c" + comments.boxes().size();
    }

    /** How many comments the event of this id carries. */
    static int comments(String eventId) {
        var mark = WITH_COMMENTS.matcher(eventId);
        if (!mark.find()) {
            return 0;
        }
        return mark.group(1).isEmpty() ? UNTOLD : Integer.parseInt(mark.group(1));
    }

    private static List<AnswerSheetSubmitted.Answer> answers(Answers answers) {
        return answers.list().stream()
                .map(answer -> new AnswerSheetSubmitted.Answer(answer.item(), answer.value()))
                .toList();
    }

    /** Events to be told in this order. */
    record Entries(List<Envelope<?>> envelopes) {}
}
