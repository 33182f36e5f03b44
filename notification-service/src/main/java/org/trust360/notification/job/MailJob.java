package org.trust360.notification.job;

/**
 * One mail that one event made us owe; its id is the event's, so an event delivered twice owes one mail.
 *
 * @param attempts how often a mail server was asked to take it
 * @param lastStatus what stood in the way or what the server said last: codes, never text that could hold an address;
 *     empty before the first attempt
 */
public record MailJob(String id, Cause cause, MailState state, int attempts, String lastStatus) {}
