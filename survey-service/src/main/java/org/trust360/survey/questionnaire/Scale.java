package org.trust360.survey.questionnaire;

import java.util.List;

/** Points 1 to {@code max}; the labels, lowest first, name either every point or only the two ends. */
public record Scale(int max, List<Texts> labels) {

    public static final int SMALLEST = 2;
    public static final int LARGEST = 11;

    public Scale {
        labels = List.copyOf(labels);
        if (max < SMALLEST || max > LARGEST) {
            throw new IllegalArgumentException("A scale has 2 to 11 points: " + max);
        }
    }

    public boolean contains(int value) {
        return 1 <= value && value <= max;
    }
}
