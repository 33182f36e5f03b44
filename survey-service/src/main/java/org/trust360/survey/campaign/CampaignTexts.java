package org.trust360.survey.campaign;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.trust360.survey.csv.Finding;
import org.trust360.survey.plan.PlanError;

/** Says what is wrong with a plan, and what to do about it, in the reader's language. */
@Component
public class CampaignTexts {

    private final MessageSource messages;

    CampaignTexts(MessageSource messages) {
        this.messages = messages;
    }

    public ExplainedError explain(PlanError error, Locale locale) {
        var key = "campaign." + error.fault().code();
        return new ExplainedError(
                error.field(),
                error.value(),
                messages.getMessage(key + ".problem", null, locale),
                messages.getMessage(key + ".remedy", null, locale));
    }

    /** A mistake in a file that came with the plan. */
    public ExplainedError explain(String field, Finding finding, Locale locale) {
        var key = "import." + finding.fault().code();
        var column = new Object[] {finding.column()};
        return new ExplainedError(
                field,
                String.valueOf(finding.line()),
                messages.getMessage(key + ".problem", column, locale),
                messages.getMessage(key + ".remedy", column, locale));
    }

    /** A mistake as the API and the page show it. */
    public record ExplainedError(String field, String value, String problem, String remedy) {}
}
