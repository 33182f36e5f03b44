package org.trust360.survey.datakey;

/** The data keys there are, one for every subject of a campaign (G2). */
public interface DataKeys {

    /** The key of the subject in the campaign; made when it is first asked for. */
    DataKey of(String campaign, String subject);
}
