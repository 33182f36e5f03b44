package org.trust360.scoring.answersheet;

/** What reports are computed from. */
public record Evidence(AnswerSheets sheets, ClosedCollections closed) {}
