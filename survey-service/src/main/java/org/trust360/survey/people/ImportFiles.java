package org.trust360.survey.people;

import java.io.InputStream;
import java.util.Optional;

/** The files of an import, either of which may be missing. */
public record ImportFiles(Optional<InputStream> people, Optional<InputStream> relationships) {}
