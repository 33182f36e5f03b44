package org.trust360.survey.mail;

import java.util.Objects;

/**
 * Which mail is about to be sent.
 *
 * @param about the person it goes to; for an invitation the invitation's id
 */
public record MailQuestion(String mailId, String campaignId, String about) {

    public MailQuestion {
        mailId = Objects.requireNonNullElse(mailId, "");
        campaignId = Objects.requireNonNullElse(campaignId, "");
        about = Objects.requireNonNullElse(about, "");
    }
}
