package org.trust360.scoring.shareback;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.trust360.scoring.commitment.CommitmentDesk;
import org.trust360.scoring.datakey.KeyErased;
import org.trust360.scoring.datakey.KeysUnavailable;
import org.trust360.scoring.journey.Journey;
import org.trust360.scoring.journey.JourneyPage;
import org.trust360.scoring.journey.Journeys;
import org.trust360.scoring.shareback.ShareBackDesk.Standing;

/** A leader's answer to everybody who was asked: written, looked at, sent. What was typed is never lost. */
@Controller
@RequestMapping("/reports/{id}/share-back")
class ShareBackPages {

    private final Journeys journeys;
    private final ShareBackDesk desk;
    private final CommitmentDesk commitments;
    private final MessageSource messages;

    ShareBackPages(Journeys journeys, ShareBackDesk desk, CommitmentDesk commitments, MessageSource messages) {
        this.journeys = journeys;
        this.desk = desk;
        this.commitments = commitments;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView page(@AuthenticationPrincipal Jwt viewer, @PathVariable String id, Locale locale) {
        return own(viewer, id, locale, sheet -> guarded(sheet, "", () -> sheet.with(screen(sheet), HttpStatus.OK)));
    }

    /** Keeps the draft and shows it as the mail will look. */
    @PostMapping
    ModelAndView preview(
            @AuthenticationPrincipal Jwt viewer,
            @PathVariable String id,
            @ModelAttribute SentText form,
            Locale locale) {
        return own(viewer, id, locale, sheet -> guarded(sheet, form.text(), () -> previewed(sheet, form.text())));
    }

    /** Sends the text that was looked at, whatever was drafted elsewhere since. */
    @PostMapping("/send")
    ModelAndView send(
            @AuthenticationPrincipal Jwt viewer,
            @PathVariable String id,
            @ModelAttribute SentText form,
            Locale locale) {
        return own(viewer, id, locale, sheet -> guarded(sheet, form.text(), () -> sent(sheet, form.text())));
    }

    /** Somebody's own way, or the same as for one that does not exist. */
    private ModelAndView own(Jwt viewer, String id, Locale locale, Function<Sheet, ModelAndView> task) {
        return journeys.of(viewer, id)
                .map(journey -> task.apply(new Sheet(id, journey, locale)))
                .orElseGet(JourneyPage::missing);
    }

    private ModelAndView previewed(Sheet sheet, String text) {
        var fault = desk.keep(sheet.journey(), text);
        return fault.isPresent()
                ? faulty(sheet, text, fault.get())
                : sheet.with(screen(sheet).with(text, true), HttpStatus.OK);
    }

    private ModelAndView sent(Sheet sheet, String text) {
        return switch (desk.send(sheet.journey(), text)) {
            case Sending.Sent _ -> JourneyPage.back(sheet.reportId(), "share-back", "sent");
            case Sending.Faulty(var fault) -> faulty(sheet, text, fault);
            case Sending.TooSoon _ ->
                sheet.with(screen(sheet).with(text, false).saying("too-soon"), HttpStatus.CONFLICT);
        };
    }

    private ModelAndView faulty(Sheet sheet, String text, ShareBackRules.Fault fault) {
        return sheet.with(screen(sheet).with(text, false).saying(fault.key()), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView guarded(Sheet sheet, String typed, Supplier<ModelAndView> task) {
        var bare = new ShareBackScreen(typed, false, null, null, null, null);
        try {
            return task.get();
        } catch (KeysUnavailable _) {
            return sheet.with(bare.saying("unavailable"), HttpStatus.SERVICE_UNAVAILABLE);
        } catch (KeyErased _) {
            return sheet.with(bare.saying("erased"), HttpStatus.CONFLICT);
        }
    }

    private ShareBackScreen screen(Sheet sheet) {
        var standing = desk.standing(sheet.journey());
        return new ShareBackScreen(
                standing.draft().orElseGet(() -> offered(sheet, standing)),
                false,
                null,
                standing.sentOn().map(sheet::day).orElse(null),
                standing.last().orElse(null),
                standing.next().map(sheet::day).orElse(null));
    }

    private String offered(Sheet sheet, Standing standing) {
        return standing.sentOn().isPresent()
                ? ""
                : new OfferedDraft(messages, sheet.locale())
                        .of(sheet.journey().report(), commitments.of(sheet.journey()));
    }

    private record Sheet(String reportId, Journey journey, Locale locale) {

        ModelAndView with(ShareBackScreen screen, HttpStatus status) {
            return JourneyPage.of("share-back", reportId, screen, status);
        }

        String day(LocalDate day) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(locale)
                    .format(day);
        }
    }
}
