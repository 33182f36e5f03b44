package org.trust360.survey.peopleimport;

import java.util.Optional;
import org.trust360.survey.people.ImportPreview;

/** What was found out about files, until their import is forgotten. */
interface Previews {

    void put(String importId, ImportPreview preview);

    Optional<ImportPreview> find(String importId);

    void remove(String importId);
}
