package org.trust360.events;

/** What happened to a leader's report; the key is the subject. */
public sealed interface ReportEvent extends Event
        permits PulseRequested, ReportReady, ReportReleased, ShareBackWritten {}
