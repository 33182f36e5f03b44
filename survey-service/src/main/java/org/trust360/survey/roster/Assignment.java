package org.trust360.survey.roster;

import org.trust360.survey.people.Relationship;

/** One subject to be rated by one rater, as frozen when the campaign was opened; both are ids of people. */
public record Assignment(String subject, String rater, Relationship relationship) {}
