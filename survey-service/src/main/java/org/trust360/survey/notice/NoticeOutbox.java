package org.trust360.survey.notice;

import java.time.Clock;
import java.util.List;
import org.bson.Document;
import org.trust360.delivery.outbox.Outbox;
import org.trust360.events.MailKind;
import org.trust360.survey.campaign.Notice;
import org.trust360.survey.mail.MailOutbox;

/** Puts what is owed into events. */
final class NoticeOutbox {

    private final Clock clock;

    NoticeOutbox(Clock clock) {
        this.clock = clock;
    }

    /** The document with the event in it. */
    Document telling(Document document, String id, Notice notice) {
        var kind = kind(notice.kind());
        var owed = MailOutbox.requested(id, kind, notice.campaign(), notice.recipient(), clock.instant());
        return Outbox.into(document, List.of(owed));
    }

    private static MailKind kind(Notice.Kind kind) {
        return switch (kind) {
            case NOMINATION -> MailKind.NOMINATION;
            case APPROVAL -> MailKind.APPROVAL;
            case REMINDER -> MailKind.REMINDER;
            case CLOSED -> MailKind.CLOSED;
            case CANCELLED -> MailKind.CANCELLED;
            case SHARE_BACK -> MailKind.SHARE_BACK;
            case COACHING -> MailKind.COACHING;
            case CONVERSATION -> MailKind.CONVERSATION;
        };
    }
}
