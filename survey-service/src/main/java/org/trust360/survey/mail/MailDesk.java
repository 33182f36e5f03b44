package org.trust360.survey.mail;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.trust360.events.MailKind;

/** Finds whoever knows what a mail says, and keeps to what its receiver wishes. */
@Component
class MailDesk {

    private final Map<MailKind, MailContent> contents = new EnumMap<>(MailKind.class);

    private final MailWishes wishes;

    MailDesk(List<MailContent> all, MailWishes wishes) {
        this.wishes = wishes;
        for (var content : all) {
            if (contents.put(content.kind(), content) != null) {
                throw new IllegalStateException(
                        "Two contents of " + content.kind().label() + " mails");
            }
        }
    }

    /** Nothing where no mail is owed, or where it is not wanted. */
    Optional<Mail> write(String word, MailQuestion question) {
        var kind = MailKind.of(word).orElseThrow(MailProblems::kindUnknown);
        var content = contents.get(kind);
        if (content == null) {
            throw MailProblems.kindUnknown();
        }
        if (!wishes.allow(kind, question.campaignId(), question.about())) {
            return Optional.empty();
        }
        return content.write(question)
                .filter(mail -> wishes.allow(kind, question.campaignId(), mail.person()))
                .map(mail -> stoppable(kind, question, mail));
    }

    private Mail stoppable(MailKind kind, MailQuestion question, Mail mail) {
        return switch (kind) {
            case RELEASE, ACCOUNT -> mail;
            case INVITATION, REMINDER, NOMINATION, APPROVAL, CLOSED, CANCELLED, SHARE_BACK, COACHING, CONVERSATION ->
                mail.stoppableBy(wishes.stopLink(question.campaignId(), mail.person()));
        };
    }
}
