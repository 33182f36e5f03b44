package org.trust360.survey.questionnaire;

/** A mistake in a questionnaire file and where it is, like {@code items[3].others.de}. */
public record QuestionnaireError(String path, QuestionnaireFault fault) {}
