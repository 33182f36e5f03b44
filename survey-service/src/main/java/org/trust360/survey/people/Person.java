package org.trust360.survey.people;

import java.util.Optional;

/**
 * Somebody of the organisation, or somebody outside who is asked.
 *
 * @param id random; {@code externalId} is HR's
 * @param unit of the organisation, as HR names it; may be empty
 * @param manager HR's id of the person they report to; nobody of that id need be known
 * @param external whether they are from outside the organisation
 */
public record Person(
        String id,
        String externalId,
        String name,
        String address,
        String language,
        String unit,
        Optional<String> manager,
        boolean external) {}
