package org.trust360.survey.peopleimport;

import java.util.Optional;
import org.trust360.survey.people.ImportPreview;

/**
 * An import as HR sees it.
 *
 * @param outdated whether the directory has changed since the preview was made
 */
public record ImportView(ImportJob job, Optional<ImportPreview> preview, boolean outdated) {}
