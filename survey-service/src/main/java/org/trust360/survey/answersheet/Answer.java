package org.trust360.survey.answersheet;

import org.jspecify.annotations.Nullable;

/** The answer to one item; no value means that the rater cannot judge it. */
public record Answer(String item, @Nullable Integer value) {}
