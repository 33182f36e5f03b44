package org.trust360.events;

/** What happened to a rater's invitation; the key is the invitation. */
public sealed interface InvitationEvent extends Event permits InvitationRequested {}
