package org.trust360.survey.notice;

import java.time.Clock;
import org.bson.Document;
import org.trust360.survey.campaign.Notice;

/** Puts what is owed into events. */
final class NoticeOutbox {

    NoticeOutbox(Clock clock) {}

    Document telling(Document document, String id, Notice notice) {
        return document;
    }
}
