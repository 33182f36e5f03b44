package org.trust360.notification.letter;

/** What comes of writing a letter. */
public sealed interface Draft permits Letter, Draft.Unsendable {

    /** The address or the subject is none that may be put on a letter. */
    record Unsendable(String status) implements Draft {}
}
