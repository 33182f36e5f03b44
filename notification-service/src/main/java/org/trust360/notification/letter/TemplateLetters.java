package org.trust360.notification.letter;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.trust360.notification.content.Addressee;
import org.trust360.notification.content.MailContent;

/** Writes letters from templates. The same texts serve the plain and the HTML form, so that both say the same. */
final class TemplateLetters implements Letters {

    /** The templates share a frame, and what is shared begins behind this line. */
    private static final String DOCTYPE = "<!DOCTYPE html>\n";

    private final ITemplateEngine templates;
    private final MessageSource words;
    private final LetterProperties properties;

    TemplateLetters(ITemplateEngine templates, MessageSource words, LetterProperties properties) {
        this.templates = templates;
        this.words = words;
        this.properties = properties;
    }

    @Override
    public Draft write(MailContent content) {
        var to = content.to();
        if (!HeaderRules.isAddress(HeaderRules.wireForm(to.address()))) {
            return new Draft.Unsendable("address-refused");
        }
        var language = language(to);
        var subject = words.getMessage(subject(content), new Object[] {content.campaign()}, language);
        if (!HeaderRules.isLine(subject)) {
            return new Draft.Unsendable("subject-refused");
        }
        return letter(content, language, subject);
    }

    private Letter letter(MailContent content, Locale language, String subject) {
        var context = new Context(language, LetterModel.of(content, language, properties));
        context.setVariable("subject", subject);
        context.setVariable("sender", sender("sender.start", language));
        context.setVariable("senderInside", sender("sender.inside", language));
        var to = content.to();
        return new Letter(
                HeaderRules.wireForm(to.address()),
                HeaderRules.line(to.name()),
                language,
                subject,
                templates.process(template(content) + ".txt", context),
                DOCTYPE + templates.process(template(content) + ".html", context));
    }

    private String sender(String unnamed, Locale language) {
        var organisation = properties.organisation();
        return organisation.isBlank() ? words.getMessage(unnamed, null, language) : organisation;
    }

    private static String template(MailContent content) {
        return switch (content) {
            case MailContent.Invitation _ -> "invitation";
            case MailContent.Report _ -> "report";
        };
    }

    private static String subject(MailContent content) {
        return template(content) + ".subject";
    }

    private static Locale language(Addressee to) {
        return to.language().toLowerCase(Locale.ROOT).startsWith("de") ? Locale.GERMAN : Locale.ENGLISH;
    }
}
