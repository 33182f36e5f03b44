package org.trust360.notification.wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.trust360.notification.content.Addressee;
import org.trust360.notification.content.MailContent;
import org.trust360.notification.content.Reply;
import org.trust360.notification.content.ShareBackFacts;
import org.trust360.notification.letter.LetterPreviews;
import org.trust360.notification.letter.Occasion;
import org.trust360.notification.letter.ShippedWordings;

/**
 * The mail that a leader is about to send, as it goes out: in the words in use, with the names in it. Only who gets it is
 * left open. Shown within a page of scoring-service; the leader's browser puts the two together.
 */
@Controller
class ShareBackPreviewPage {

    private static final String VIEW = "share-back-letter :: letters";

    private final ShareBackFacts facts;
    private final WordingDesk desk;
    private final LetterPreviews previews;
    private final MessageSource messages;

    ShareBackPreviewPage(ShareBackFacts facts, WordingDesk desk, LetterPreviews previews, MessageSource messages) {
        this.facts = facts;
        this.desk = desk;
        this.previews = previews;
        this.messages = messages;
    }

    @PostMapping("/reports/{report:[0-9a-zA-Z-]{1,64}}/share-back/mail")
    ModelAndView preview(
            @AuthenticationPrincipal Jwt viewer,
            @PathVariable String report,
            @RequestParam(defaultValue = "") String text,
            Locale locale) {
        var person = Objects.requireNonNullElse(viewer.getClaimAsString("person"), "");
        return switch (facts.of(report, person)) {
            case Reply.Content(var content) -> letters(content, text, locale);
            case Reply.NothingOwed _, Reply.Refused _ ->
                new ModelAndView(VIEW, Map.of("letters", List.of()), HttpStatus.NOT_FOUND);
            case Reply.Unavailable _ ->
                new ModelAndView(VIEW, Map.of("letters", List.of()), HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    private ModelAndView letters(MailContent content, String text, Locale locale) {
        var own = locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? Locale.GERMAN : Locale.ENGLISH;
        var others = ShippedWordings.LANGUAGES.stream().filter(language -> !language.equals(own));
        var letters = Stream.concat(Stream.of(own), others)
                .map(language -> new Shown(language.getLanguage(), letter(content, text, language)))
                .toList();
        return new ModelAndView(VIEW, Map.of("letters", letters));
    }

    private LetterPreviews.Preview letter(MailContent content, String text, Locale language) {
        var receiver = messages.getMessage("share-back.receiver", null, language);
        var mail = content.bringing(text, new Addressee("", receiver, language.getLanguage()));
        return previews.preview(desk.version(Occasion.SHARE_BACK, language).wording(), language, mail);
    }

    /** The mail in one of the languages in which people get it. */
    public record Shown(String language, LetterPreviews.Preview letter) {}
}
