package org.trust360.notification.letter;

import java.util.List;
import java.util.Locale;
import org.trust360.notification.content.MailContent;

/** Sets words that nobody uses yet, to be looked at. */
public interface LetterPreviews {

    Preview preview(Wording wording, Locale language, MailContent content);

    /**
     * A letter as far as a page can show it.
     *
     * @param line what mail programs show beside the subject
     * @param text the whole letter as plain text
     */
    record Preview(String subject, String line, List<Block> blocks, String text) {}
}
