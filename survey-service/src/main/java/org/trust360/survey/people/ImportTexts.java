package org.trust360.survey.people;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what is wrong with a line, and what to do about it, in the reader's language. */
@Component
public class ImportTexts {

    private final MessageSource messages;

    ImportTexts(MessageSource messages) {
        this.messages = messages;
    }

    public ExplainedError explain(ImportError error, Locale locale) {
        var finding = error.finding();
        var key = "import." + finding.fault().code();
        var column = new Object[] {finding.column()};
        return new ExplainedError(
                error.file().word(),
                finding.line(),
                finding.column(),
                finding.value(),
                messages.getMessage(key + ".problem", column, locale),
                messages.getMessage(key + ".remedy", column, locale));
    }

    /** A mistake as the API and the page show it. */
    public record ExplainedError(String file, int line, String column, String value, String problem, String remedy) {}
}
