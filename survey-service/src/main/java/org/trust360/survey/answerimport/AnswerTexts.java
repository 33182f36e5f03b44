package org.trust360.survey.answerimport;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.trust360.survey.csv.Finding;
import org.trust360.survey.questionnaire.Scale;

/** Says what is wrong with a line, and what to do about it, in the reader's language. */
final class AnswerTexts {

    private final MessageSource messages;

    AnswerTexts(MessageSource messages) {
        this.messages = messages;
    }

    Explained explain(Finding finding, Scale scale, Locale locale) {
        var key = "import." + finding.fault().code();
        var arguments = new Object[] {finding.column(), scale.max()};
        return new Explained(
                finding.line(),
                finding.column(),
                finding.value(),
                messages.getMessage(key + ".problem", arguments, locale),
                messages.getMessage(key + ".remedy", arguments, locale));
    }

    record Explained(int line, String column, String value, String problem, String remedy) {}
}
