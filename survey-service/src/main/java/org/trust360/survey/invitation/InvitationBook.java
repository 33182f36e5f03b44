package org.trust360.survey.invitation;

import java.util.Optional;
import java.util.function.Consumer;

/** Every invitation, found by id or by one of the links that were mailed for it. */
public interface InvitationBook {

    /** Enters an invitation and owes the rater a mail, in one write; a repeat changes nothing. */
    void enter(Invitation invitation);

    int count(String campaign);

    Optional<Invitation> find(String id);

    /** By a link that HR had made, nothing is found of what other links brought. */
    Optional<Invitation> findByLink(LinkSecret link);

    /** Whether HR had the link made and so may hold it. */
    boolean isIssued(LinkSecret link);

    /** From now on the link opens the invitation; others that were mailed before still do. */
    void addLink(String invitation, LinkSecret link);

    /** The same for a link that HR had made. */
    void addIssuedLink(String invitation, LinkSecret link);

    /**
     * Ties the answer about the subject to the link, before the sheet is written. False where another link of the same
     * invitation was first.
     */
    boolean bind(Invitation invitation, String subject, LinkSecret link);

    /** Remembers, without a time, that a sheet about the subject counts; whoever answers has not declined. */
    void markDone(Invitation invitation, String subject);

    /** Remembers, without a time, that the rater would rather not. False where a sheet about the subject counts. */
    boolean decline(Invitation invitation, String subject, Invitation.Declined why);

    /** The rater has thought better of declining; where they had not declined nothing changes. */
    void takeUpAgain(Invitation invitation, String subject);

    /** Forgets all links of an invitation; whoever has one finds nothing behind it any more. */
    void revokeLinks(String invitation);

    /** One more person to rate, unless they are to be rated already. */
    void addTask(String invitation, Invitation.Task task);

    void removeTask(String invitation, String subject);

    /** Everybody who is invited to a campaign. */
    void forEachRater(String campaign, Consumer<String> rater);

    /** Everybody who is asked about the subject in the campaign, whether they answered or not; never the subject. */
    void forEachAskedAbout(String campaign, String subject, Consumer<String> rater);

    void forEachInvited(String campaign, Consumer<Invitation> action);

    /** The invitations of a campaign in which somebody said that they would rather not. */
    void forEachDeclining(String campaign, Consumer<Invitation> action);

    /** The invitations of a campaign that are still owed answers; whoever declined everybody left is not among them. */
    void forEachOwed(String campaign, Consumer<Invitation> action);
}
