package org.trust360.survey.campaign;

/** Takes what leaders write to those who were asked about them. */
public interface WrittenShareBacks {

    /**
     * Owes everybody who was asked about the subject one mail with it; a repeat owes nothing more.
     *
     * @param sealed the text, which nobody reads without the data key of subject and campaign
     */
    void written(String id, String campaign, String subject, String sealed);
}
