package org.trust360.survey.people;

import org.trust360.survey.csv.Finding;

/** A mistake in one of the files. */
public record ImportError(ImportFile file, Finding finding) {}
