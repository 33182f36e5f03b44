package org.trust360.notification.letter;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.trust360.events.MailKind;
import org.trust360.notification.content.Addressee;
import org.trust360.notification.content.MailContent;
import org.trust360.notification.letter.PlainText.Foot;

/** Writes letters from words. The same words serve the plain and the HTML form, so that both say the same. */
final class TemplateLetters implements Letters, LetterPreviews {

    private final Wordings wordings;
    private final Frame frame;

    TemplateLetters(Wordings wordings, Frame frame) {
        this.wordings = wordings;
        this.frame = frame;
    }

    @Override
    public Draft write(MailKind kind, MailContent content) {
        var language = language(content.to());
        var occasion = Occasion.of(kind, content);
        return write(wordings.of(occasion, language), language, content);
    }

    @Override
    public Preview preview(Wording wording, Locale language, MailContent content) {
        var facts = facts(content, language);
        var filling = new Filling(facts.values());
        var blocks = new Blocks(content, facts).of(wording);
        return new Preview(
                filling.in(wording.subject()),
                filling.in(wording.preview()),
                blocks,
                PlainText.of(blocks, foot(content, facts)));
    }

    private Facts facts(MailContent content, Locale language) {
        return new Facts(content, language, frame.words(), frame.properties());
    }

    private static Foot foot(MailContent content, Facts facts) {
        return new Foot(
                facts.word("footer.sender", facts.organisation()), facts.word("footer.stop"), content.stopLink());
    }

    private Draft write(Wording wording, Locale language, MailContent content) {
        var address = HeaderRules.wireForm(content.to().address());
        if (!HeaderRules.isAddress(address)) {
            return new Draft.Unsendable("address-refused");
        }
        if (!HeaderRules.isLine(content.campaign())) {
            return new Draft.Unsendable("subject-refused");
        }
        var facts = facts(content, language);
        var subject = new Filling(facts.values()).in(wording.subject());
        return HeaderRules.isLine(subject)
                ? letter(wording, content, new Head(address, language, subject), facts)
                : new Draft.Unsendable("subject-refused");
    }

    private Letter letter(Wording wording, MailContent content, Head head, Facts facts) {
        var blocks = new Blocks(content, facts).of(wording);
        var foot = foot(content, facts);
        var context = new Context(head.language());
        context.setVariable("language", head.language().getLanguage());
        context.setVariable("subject", head.subject());
        context.setVariable("preview", new Filling(facts.values()).in(wording.preview()));
        context.setVariable("blocks", blocks);
        context.setVariable("foot", foot);
        return new Letter(
                new Letter.Receiver(
                        head.address(), HeaderRules.line(content.to().name()), head.language()),
                head.subject(),
                PlainText.of(blocks, foot),
                frame.templates().process("letter", context),
                content.stopLink());
    }

    private static Locale language(Addressee to) {
        return to.language().toLowerCase(Locale.ROOT).startsWith("de") ? Locale.GERMAN : Locale.ENGLISH;
    }

    private record Head(String address, Locale language, String subject) {}

    /** What all letters have in common: the page around the words, and the words of that page. */
    record Frame(ITemplateEngine templates, MessageSource words, LetterProperties properties) {}
}
