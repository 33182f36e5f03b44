package org.trust360.survey.people;

/** Somebody of the organisation, or somebody outside who is asked; {@code id} is random, {@code externalId} is HR's. */
public record Person(String id, String externalId, String name, String address, String language) {}
