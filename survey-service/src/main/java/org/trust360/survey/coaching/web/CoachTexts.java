package org.trust360.survey.coaching.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.trust360.survey.coaching.Assigning;

/** Says what is wrong with an assignment and what helps, in the reader's language. */
@Component
class CoachTexts {

    private final MessageSource messages;

    CoachTexts(MessageSource messages) {
        this.messages = messages;
    }

    ExplainedFault explain(Assigning.Fault fault, Locale locale) {
        var key = "coaching.fault." + fault.reason().word();
        return new ExplainedFault(
                fault.subject(),
                fault.coach(),
                messages.getMessage(key + ".problem", null, locale),
                messages.getMessage(key + ".remedy", null, locale));
    }

    /** A mistake as the API and the page show it; the ids are HR's. */
    record ExplainedFault(String subject, String coach, String problem, String remedy) {}
}
