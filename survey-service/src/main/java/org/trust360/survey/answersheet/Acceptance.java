package org.trust360.survey.answersheet;

/** What became of an offer. */
public sealed interface Acceptance {

    /** It counts from now on, as this version of its sheet. */
    record Accepted(int version) implements Acceptance {}

    /** The same answers count already: a repeat of something that was acknowledged. */
    record AlreadyAccepted(int version) implements Acceptance {}

    /** Nothing is taken any more about this subject. */
    record CollectionClosed() implements Acceptance {}

    /** More sheets about one subject than a collection can hold. */
    record CollectionFull() implements Acceptance {}

    /** Too much is waiting to be delivered, or the collection is not open yet; the same offer is welcome in a moment. */
    record Busy() implements Acceptance {}
}
