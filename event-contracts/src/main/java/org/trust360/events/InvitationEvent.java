package org.trust360.events;

/** Mails that are owed; the key is the invitation or the mail. */
public sealed interface InvitationEvent extends Event permits InvitationRequested, MailRequested {}
