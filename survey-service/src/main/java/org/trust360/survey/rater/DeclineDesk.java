package org.trust360.survey.rater;

import java.util.List;
import java.util.Optional;
import org.trust360.survey.invitation.Invitation;
import org.trust360.survey.invitation.Invitation.Declined;
import org.trust360.survey.invitation.InvitationBook;
import org.trust360.survey.invitation.LinkSecret;

/** Lets a rater say that they would rather not, about one person or several, and think better of it. */
final class DeclineDesk {

    private final InvitationBook book;
    private final RatingForm form;

    DeclineDesk(InvitationBook book, RatingForm form) {
        this.book = book;
        this.form = form;
    }

    /** Whoever is declined from now on, of those named; nobody at all where one of them is not the link's to name. */
    Optional<List<String>> decline(String token, List<String> subjects, Declined why) {
        return invitation(token, subjects)
                .map(invitation -> subjects.stream()
                        .filter(subject -> book.decline(invitation, subject, why) || isOpen(invitation, subject))
                        .toList());
    }

    /** False where the link does not open the person's form. */
    boolean takeUpAgain(String token, String subject) {
        var invitation = invitation(token, List.of(subject));
        invitation.ifPresent(found -> book.takeUpAgain(found, subject));
        return invitation.isPresent();
    }

    /** As far as the link may be told. */
    private static boolean isOpen(Invitation invitation, String subject) {
        return invitation.about(subject).filter(task -> !task.done()).isPresent();
    }

    private Optional<Invitation> invitation(String token, List<String> subjects) {
        return LinkSecret.parse(token)
                .flatMap(book::findByLink)
                .filter(invitation ->
                        form.campaign(invitation).filter(form::isOpen).isPresent())
                .filter(invitation -> subjects.stream()
                        .allMatch(subject -> invitation.about(subject).isPresent()));
    }
}
