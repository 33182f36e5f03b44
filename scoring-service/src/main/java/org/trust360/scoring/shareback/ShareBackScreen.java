package org.trust360.scoring.shareback;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The page of answering.
 *
 * @param text what stands in the box, or in the preview
 * @param preview whether it is shown as the mail will look
 * @param notice the last part of the key of what is to be said first, null for nothing
 * @param sentOn the day of the last one in the reader's words, null before the first
 * @param sent what the last one said
 * @param next the day from which one more can be sent, null where it can be now
 */
record ShareBackScreen(
        String text,
        boolean preview,
        @Nullable String notice,
        @Nullable String sentOn,
        @Nullable String sent,
        @Nullable String next) {

    private static final Pattern EMPTY_LINES = Pattern.compile("\\R\\h*\\R\\s*");

    /** The paragraphs of the mail, as notification-service sets them. */
    public List<List<String>> paragraphs() {
        return paragraphs(text);
    }

    /** The paragraphs of the last one. */
    public List<List<String>> sentParagraphs() {
        return sent == null ? List.of() : paragraphs(sent);
    }

    private static List<List<String>> paragraphs(String text) {
        return EMPTY_LINES
                .splitAsStream(text.strip())
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> paragraph.strip().lines().toList())
                .toList();
    }

    ShareBackScreen saying(String key) {
        return new ShareBackScreen(text, preview, key, sentOn, sent, next);
    }

    ShareBackScreen with(String typed, boolean asPreview) {
        return new ShareBackScreen(typed, asPreview, notice, sentOn, sent, next);
    }
}
