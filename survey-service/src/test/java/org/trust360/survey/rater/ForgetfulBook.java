package org.trust360.survey.rater;

import java.util.Optional;
import java.util.function.Consumer;
import org.trust360.survey.invitation.Invitation;
import org.trust360.survey.invitation.InvitationBook;
import org.trust360.survey.invitation.LinkSecret;

/** A book in which nobody is ever marked as done, as if the service died just before. */
record ForgetfulBook(InvitationBook book) implements InvitationBook {

    @Override
    public void enter(Invitation invitation) {
        book.enter(invitation);
    }

    @Override
    public int count(String campaign) {
        return book.count(campaign);
    }

    @Override
    public Optional<Invitation> find(String id) {
        return book.find(id);
    }

    @Override
    public Optional<Invitation> findByLink(LinkSecret link) {
        return book.findByLink(link);
    }

    @Override
    public boolean isIssued(LinkSecret link) {
        return book.isIssued(link);
    }

    @Override
    public void addIssuedLink(String invitation, LinkSecret link) {
        book.addIssuedLink(invitation, link);
    }

    @Override
    public void forEachDeclining(String campaign, Consumer<Invitation> action) {
        book.forEachDeclining(campaign, action);
    }

    @Override
    public void addLink(String invitation, LinkSecret link) {
        book.addLink(invitation, link);
    }

    @Override
    public boolean bind(Invitation invitation, String subject, LinkSecret link) {
        return book.bind(invitation, subject, link);
    }

    @Override
    public void markDone(Invitation invitation, String subject) {}

    @Override
    public boolean decline(Invitation invitation, String subject, Invitation.Declined why) {
        return book.decline(invitation, subject, why);
    }

    @Override
    public void takeUpAgain(Invitation invitation, String subject) {
        book.takeUpAgain(invitation, subject);
    }

    @Override
    public void revokeLinks(String invitation) {
        book.revokeLinks(invitation);
    }

    @Override
    public void addTask(String invitation, Invitation.Task task) {
        book.addTask(invitation, task);
    }

    @Override
    public void removeTask(String invitation, String subject) {
        book.removeTask(invitation, subject);
    }

    @Override
    public void forEachRater(String campaign, Consumer<String> rater) {
        book.forEachRater(campaign, rater);
    }

    @Override
    public void forEachAskedAbout(String campaign, String subject, Consumer<String> rater) {
        book.forEachAskedAbout(campaign, subject, rater);
    }

    @Override
    public void forEachInvited(String campaign, Consumer<Invitation> action) {
        book.forEachInvited(campaign, action);
    }

    @Override
    public void forEachOwed(String campaign, Consumer<Invitation> action) {
        book.forEachOwed(campaign, action);
    }
}
