package org.trust360.notification.content;

/** Knows what stands in the mail that a leader is about to send, besides the words. */
public interface ShareBackFacts {

    /** Nothing is owed where the report is not the person's own, or not released. */
    Reply of(String report, String person);
}
