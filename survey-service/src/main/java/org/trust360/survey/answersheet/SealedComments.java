package org.trust360.survey.answersheet;

import java.util.Map;

/**
 * Comments as they are stored: one box per item that only the data key opens.
 *
 * @param mark the same for the same comments, so that a change of words alone is a change; it says nothing without the
 *     data key
 */
public record SealedComments(String mark, Map<String, String> boxes) {

    public static final SealedComments NONE = new SealedComments("", Map.of());

    public SealedComments {
        boxes = Map.copyOf(boxes);
    }
}
