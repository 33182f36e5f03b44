package org.trust360.notification.letter;

import java.util.Locale;
import org.trust360.notification.content.MailContent;

/** Writes letters with words that nobody uses yet, to be looked at. */
public interface LetterPreviews {

    Draft write(Wording wording, Locale language, MailContent content);
}
