package org.trust360.survey.mail;

import java.util.Optional;
import java.util.function.Function;
import org.trust360.events.MailKind;

/** Says what stands in mails of one kind. There is exactly one for each kind. */
public interface MailContent {

    MailKind kind();

    /**
     * What the mail says at this moment, its personal link newly made. May be asked several times for one mail.
     *
     * @return nothing where no mail is owed any more: the campaign is over, the person gone, the task done
     */
    Optional<Mail> write(MailQuestion question);

    /** Where several kinds are written by one class. */
    static MailContent of(MailKind kind, Function<MailQuestion, Optional<Mail>> words) {
        return new MailContent() {

            @Override
            public MailKind kind() {
                return kind;
            }

            @Override
            public Optional<Mail> write(MailQuestion question) {
                return words.apply(question);
            }
        };
    }
}
