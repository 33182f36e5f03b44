package org.trust360.survey.maildelivery;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The latest mail of everybody, by campaign. */
public interface Deliveries {

    /** Keeps what is newer than what is known; a repeat or an older fact changes nothing. */
    void note(Delivery delivery);

    /** Everybody who was written to about the campaign. */
    void forEachPerson(String campaign, Consumer<String> person);

    /** Those of the people who were written to about the campaign, by person. */
    Map<String, Delivery> of(String campaign, Collection<String> people);

    /** The latest of each of the people about whatever campaign, by person. */
    Map<String, Delivery> latest(Collection<String> people);

    /**
     * Those whom the latest mail did not reach, by person.
     *
     * @param after the person that the page before ended with, or empty
     */
    List<Delivery> undelivered(String campaign, String after, int size);

    long countSent(String campaign);

    long countUndelivered(String campaign);
}
