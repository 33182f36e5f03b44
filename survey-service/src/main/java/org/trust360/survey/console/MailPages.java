package org.trust360.survey.console;

import java.security.Principal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.trust360.survey.invitation.LostMail;

/** Whom the mails of a campaign reached, and what helps those whom they did not. */
@Controller
@RequestMapping("/hr/campaigns/{campaign}/mails")
class MailPages {

    private final MailScreens screens;
    private final LostMail lostMail;

    MailPages(MailScreens screens, LostMail lostMail) {
        this.screens = screens;
        this.lostMail = lostMail;
    }

    @GetMapping
    ModelAndView mails(
            @PathVariable String campaign,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String after,
            Locale locale) {
        return screens.mails(campaign, query.strip(), after, locale)
                .map(model -> Screens.page("campaign-mails", model))
                .orElseGet(Screens::notFound);
    }

    /** The part of a campaign's page that tells of mails that did not arrive; nothing where all did. */
    @GetMapping("/trouble")
    ModelAndView trouble(@PathVariable String campaign) {
        return Screens.page("mail-trouble", Map.of("campaign", campaign, "undelivered", screens.undelivered(campaign)));
    }

    /** Made anew at every call, so it answers a POST only, and each is on record. */
    @PostMapping("/{person}/link")
    ModelAndView link(@PathVariable String campaign, @PathVariable String person, Principal hr) {
        return shown(campaign, person, lostMail.freshLink(campaign, person, hr.getName()));
    }

    /** For a mail that came into wrong hands: links made before open nothing any more. */
    @PostMapping("/{person}/only-link")
    ModelAndView onlyLink(@PathVariable String campaign, @PathVariable String person, Principal hr) {
        return shown(campaign, person, lostMail.onlyLink(campaign, person, hr.getName()));
    }

    private ModelAndView shown(String campaign, String person, Optional<String> made) {
        return made.flatMap(link -> screens.person(person)
                        .map(known -> Screens.page(
                                "fresh-link", Map.of("link", link, "person", known, "campaign", campaign))))
                .orElseGet(Screens::notFound);
    }

    @PostMapping("/{person}/again")
    ModelAndView again(@PathVariable String campaign, @PathVariable String person) {
        return lostMail.mailAgain(campaign, person)
                ? new ModelAndView("redirect:/hr/campaigns/" + campaign + "/mails?again")
                : Screens.notFound();
    }
}
