package org.trust360.events;

/** What was answered about one subject; the key is the subject, so the close stands behind the last sheet. */
public sealed interface AnswerEvent extends Event permits AnswerSheetSubmitted, CollectionClosed {}
