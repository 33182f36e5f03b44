package org.trust360.scoring.report.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.trust360.scoring.comments.ReportComments;
import org.trust360.scoring.report.FrozenReport;
import org.trust360.scoring.report.Reading;
import org.trust360.scoring.report.ReportJson;
import org.trust360.scoring.report.ReportScreens;

/** Puts a report together for its reader. */
@Component
class ReadScreens implements ReportScreens {

    private final MessageSource messages;
    private final ReportComments comments;

    ReadScreens(MessageSource messages, ReportComments comments) {
        this.messages = messages;
        this.comments = comments;
    }

    @Override
    public Map<String, Object> model(Reading reading, Locale locale) {
        var report = reading.report();
        var model = new HashMap<String, Object>();
        model.put(
                "report",
                ReportView.of(ReportJson.read(report.json()), report.releasedOn(), new Language(messages, locale)));
        model.put("comments", comments(report, locale));
        return model;
    }

    /** The comments for somebody who may read the report. */
    CommentsView comments(FrozenReport report, Locale locale) {
        return CommentsView.of(
                comments.of(report.campaign(), report.subject(), report.id()),
                comments.asked(report.campaign()),
                new Language(messages, locale));
    }
}
