package org.trust360.survey.mail;

import java.util.Optional;
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
}
