package org.trust360.survey.campaign;

/** Mails about a campaign, beside invitations and reports. */
public interface Notices {

    /** Owes the mail, durably and once; a repeat changes nothing. */
    void owe(Notice notice);
}
