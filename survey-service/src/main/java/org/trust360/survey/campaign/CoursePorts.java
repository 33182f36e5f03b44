package org.trust360.survey.campaign;

import org.springframework.stereotype.Component;

/** What the course of a campaign writes to, beside {@link LaunchPorts}. */
@Component
record CoursePorts(Nominations nominations, Notices notices) {}
