package org.trust360.survey.plan;

/** What is wrong with which field of a plan; the value where there may be several. */
public record PlanError(String field, String value, PlanFault fault) {}
