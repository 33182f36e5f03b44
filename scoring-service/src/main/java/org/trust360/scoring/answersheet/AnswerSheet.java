package org.trust360.scoring.answersheet;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.trust360.scoring.congruence.Relationship;

/**
 * What one rater answered about one subject.
 *
 * @param id the same for every version; says nothing about the rater
 * @param version the highest counts
 * @param content the fingerprint of the answers
 * @param answers points of the scale by item
 * @param notJudged the items that the rater could not judge
 */
public record AnswerSheet(
        String id,
        int version,
        String content,
        String campaign,
        String subject,
        Relationship relationship,
        LocalDate day,
        Map<String, Integer> answers,
        Set<String> notJudged) {

    public AnswerSheet {
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
        notJudged = Collections.unmodifiableSet(new TreeSet<>(notJudged));
    }
}
