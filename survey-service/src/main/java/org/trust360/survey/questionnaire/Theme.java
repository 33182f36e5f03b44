package org.trust360.survey.questionnaire;

/** A row of the trust model. */
public record Theme(String id, Basis basis, Texts names) {}
