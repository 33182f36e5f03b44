package org.trust360.scoring.shareback;

import java.util.Objects;

/** What a leader sends, by the page or by the API. Browsers send line ends as two characters and count them as one. */
record SentText(String text) {

    SentText {
        text = Objects.requireNonNullElse(text, "").replace("\r\n", "\n").strip();
    }

    /** Nobody reads it in a log by accident. */
    @Override
    public String toString() {
        return "SentText";
    }
}
