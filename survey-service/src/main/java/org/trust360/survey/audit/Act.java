package org.trust360.survey.audit;

/**
 * What somebody set out to do: ids only, no name, no address, no content.
 *
 * @param by the person, or the account where that is of no person
 * @param word what, as in {@link Acts}
 * @param campaign empty where it is about none
 * @param object whom or what it is about, empty for the campaign itself
 */
public record Act(String by, String word, String campaign, String object) {

    /** The same, with what it made named as far as it was not yet there to be named. */
    Act making(Made made) {
        if (campaign.isEmpty() && made.isCampaign()) {
            return new Act(by, word, made.id(), object);
        }
        return object.isEmpty() && !made.id().equals(campaign) ? new Act(by, word, campaign, made.id()) : this;
    }
}
