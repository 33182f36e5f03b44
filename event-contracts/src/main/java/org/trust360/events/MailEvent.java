package org.trust360.events;

/** What became of a mail; the key is what the mail was about. */
public sealed interface MailEvent extends Event permits MailBounced, MailSent {}
