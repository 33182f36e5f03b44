package org.trust360.survey.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Every nomination. */
interface NominationBook {

    /** Enters a nomination; where there is one already it stays as it is. */
    void enter(Nomination nomination);

    Optional<Nomination> find(String campaign, String subject);

    /** What a person is asked for, in all campaigns. */
    List<Nomination> ofSubject(String subject);

    /** What a person decides about, in all campaigns. */
    List<Nomination> ofApprover(String approver);

    Set<String> approvers(String campaign);

    /** Up to {@code size} nominations of a campaign behind the given subject, in the order of subjects. */
    List<Nomination> page(String campaign, String behind, boolean onlyOpen, int size);

    /** Those nominations of a campaign in which one of these people is proposed. */
    List<Nomination> naming(String campaign, Collection<String> raters);

    /** Those of all campaigns in which one of these people is proposed. */
    List<Nomination> naming(Collection<String> raters);

    List<Nomination> findAll(String campaign, Collection<String> subjects);

    /** Who is asked to propose in the campaign, or those whose proposals wait for a decision. */
    List<String> subjects(String campaign, boolean onlyOpen);

    /**
     * Changes a nomination in one write; asked again where somebody else has changed it meanwhile.
     *
     * @return the nomination after the change; empty where there is none, or none to make
     */
    Optional<Nomination> change(String campaign, String subject, Function<Nomination, Optional<Nomination>> change);
}
