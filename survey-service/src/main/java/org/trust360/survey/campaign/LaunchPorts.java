package org.trust360.survey.campaign;

import org.springframework.stereotype.Component;

/** What a launch writes to. */
@Component
record LaunchPorts(AnswerCollections collections, Invitations invitations) {}
