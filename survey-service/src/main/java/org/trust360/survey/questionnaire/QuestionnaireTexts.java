package org.trust360.survey.questionnaire;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what is wrong with a questionnaire, and what to do about it, in the reader's language. */
@Component
public class QuestionnaireTexts {

    private final MessageSource messages;

    QuestionnaireTexts(MessageSource messages) {
        this.messages = messages;
    }

    public ExplainedError explain(QuestionnaireError error, Locale locale) {
        var key = "questionnaire." + error.fault().code();
        return new ExplainedError(
                error.path(),
                messages.getMessage(key + ".problem", null, locale),
                messages.getMessage(key + ".remedy", null, locale));
    }

    /** A mistake as the API and the page show it. */
    public record ExplainedError(String path, String problem, String remedy) {}
}
