package org.trust360.scoring.report.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.trust360.scoring.report.Reading;
import org.trust360.scoring.report.ReportJson;
import org.trust360.scoring.report.ReportScreens;

/** Puts a report together for its reader. */
@Component
class ReadScreens implements ReportScreens {

    private final MessageSource messages;

    ReadScreens(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public Map<String, Object> model(Reading reading, Locale locale) {
        var report = reading.report();
        var model = new HashMap<String, Object>();
        model.put(
                "report",
                ReportView.of(ReportJson.read(report.json()), report.releasedOn(), new Language(messages, locale)));
        return model;
    }
}
