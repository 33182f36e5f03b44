package org.trust360.survey.plan;

import java.util.List;

/** What became of a plan. */
public sealed interface Planning {

    record Planned(String id) implements Planning {}

    record Faulty(List<PlanError> errors) implements Planning {}
}
