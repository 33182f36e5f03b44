package org.trust360.notification.letter;

import java.util.Locale;

/** The words that letters are written with at this moment. */
public interface Wordings {

    Wording of(Occasion occasion, Locale language);
}
