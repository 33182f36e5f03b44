package org.trust360.survey.maildelivery;

import java.time.Instant;

/**
 * What became of the latest mail to somebody about a campaign.
 *
 * @param kind the label of a {@code MailKind}
 * @param at when that was so
 */
public record Delivery(String campaign, String person, String kind, DeliveryState state, Instant at) {}
