package org.trust360.survey.people;

import java.util.Optional;

/** A good line of a relationships file, by external ids; no relationship means: forget the one there is. */
record RelationshipLine(int line, String subject, String rater, Optional<Relationship> relationship) {}
