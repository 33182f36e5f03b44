package org.trust360.survey.shareback;

import java.util.List;
import java.util.Optional;
import org.trust360.events.MailKind;
import org.trust360.events.seal.Purpose;
import org.trust360.survey.campaign.CampaignCourses;
import org.trust360.survey.datakey.DataKeys;
import org.trust360.survey.mail.Mail;
import org.trust360.survey.mail.Mail.Mentioned;
import org.trust360.survey.mail.MailContent;
import org.trust360.survey.mail.MailQuestion;
import org.trust360.survey.notice.NoticeBook;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;

/** Says what stands in the mail that brings a share-back: opened now, for this mail, and kept nowhere. */
final class ShareBackMails implements MailContent {

    private final NoticeBook notices;
    private final ShareBackBook book;
    private final CampaignCourses campaigns;
    private final Plain plain;

    ShareBackMails(NoticeBook notices, ShareBackBook book, CampaignCourses campaigns, Plain plain) {
        this.notices = notices;
        this.book = book;
        this.campaigns = campaigns;
        this.plain = plain;
    }

    @Override
    public MailKind kind() {
        return MailKind.SHARE_BACK;
    }

    /** Nothing where leader or receiver is gone, or the key was erased with all that lies under it (G3). */
    @Override
    public Optional<Mail> write(MailQuestion question) {
        return notices.find(question.mailId())
                .filter(notice -> notice.recipient().equals(question.about()))
                .flatMap(notice -> book.find(notice.occasion()))
                .flatMap(shareBack -> write(shareBack, question.about()));
    }

    private Optional<Mail> write(ShareBack shareBack, String rater) {
        var campaign = campaigns.find(shareBack.campaign());
        var receiver = plain.people().find(rater);
        var leader = plain.people().find(shareBack.subject()).map(Person::name);
        var text = plain.text(shareBack);
        if (campaign.isEmpty() || receiver.isEmpty() || leader.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Mail.to(receiver.get(), campaign.get().name())
                .about(List.of(new Mentioned(leader.get(), "other")))
                .saying(text.get()));
    }

    /** What has to be opened or looked up to be read: names, and the words. */
    record Plain(People people, DataKeys keys) {

        Optional<String> text(ShareBack shareBack) {
            var purpose = Purpose.shareBack(shareBack.campaign(), shareBack.subject(), shareBack.id());
            return keys.find(shareBack.campaign(), shareBack.subject())
                    .map(key -> key.open(shareBack.sealed(), purpose));
        }
    }
}
