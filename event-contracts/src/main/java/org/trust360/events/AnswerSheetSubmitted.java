package org.trust360.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One rater's answers about one subject were acknowledged, for the first time or as an edit.
 *
 * @param sheetId says nothing about the rater to anybody who lacks the rater's link
 * @param version 1 for the first submission, higher for each edit; the highest counts
 * @param content SHA-256 of the answers in hex, so that a reader can prove which version it holds
 * @param day no finer time exists on the answer side
 * @param answers only the items that were answered or marked "cannot judge"; a skipped item is absent
 * @param comments by comment item, each sealed under the data key of the subject in the campaign for the
 *     {@link #commentPurpose}; null where nothing was written
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnswerSheetSubmitted(
        String campaignId,
        String subjectId,
        String sheetId,
        int version,
        String content,
        Relationship relationship,
        LocalDate day,
        List<Answer> answers,
        @Nullable Map<String, String> comments)
        implements AnswerEvent {

    public static final EventType<AnswerSheetSubmitted> TYPE =
            new EventType<>("answer-sheet.submitted", 1, AnswerSheetSubmitted.class);

    public AnswerSheetSubmitted {
        answers = List.copyOf(answers);
        comments = comments == null ? null : Collections.unmodifiableMap(new TreeMap<>(comments));
    }

    /** What a comment is sealed for: no sealed text can be moved to another sheet, person or item. */
    public static String commentPurpose(String campaignId, String subjectId, String sheetId, String item) {
        return String.join("|", campaignId, subjectId, sheetId, item, "1");
    }

    @Override
    public String key() {
        return subjectId;
    }

    /**
     * The answer to one item.
     *
     * @param value a point of the questionnaire's scale, or null for "cannot judge"
     */
    public record Answer(String item, @Nullable Integer value) {}
}
