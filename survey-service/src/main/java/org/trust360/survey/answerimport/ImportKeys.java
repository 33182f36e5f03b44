package org.trust360.survey.answerimport;

import java.util.Set;

/**
 * One random key per campaign. Sheets that are imported are stored under ids derived from it, so the same line finds its
 * sheet again, and nobody without the key can tell from an id who said what.
 */
interface ImportKeys {

    /** The campaign's key, made when it is first asked for. */
    ImportKey of(String campaign);

    /** The campaigns that have one. */
    Set<String> campaigns();

    void remove(String campaign);
}
