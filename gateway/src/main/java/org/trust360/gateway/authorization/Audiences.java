package org.trust360.gateway.authorization;

import java.util.List;

/** Whom a token may be shown to (S14). */
public final class Audiences {

    public static final String SURVEY = "survey-service";
    public static final List<String> ALL = List.of(SURVEY, "scoring-service", "notification-service");

    private Audiences() {}
}
