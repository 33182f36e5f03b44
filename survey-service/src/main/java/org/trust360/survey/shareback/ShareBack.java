package org.trust360.survey.shareback;

/**
 * What a leader wrote to everybody who was asked.
 *
 * @param sealed the text under the data key of subject and campaign
 */
record ShareBack(String id, String campaign, String subject, String sealed) {}
