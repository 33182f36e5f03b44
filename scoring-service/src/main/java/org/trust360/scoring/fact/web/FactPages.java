package org.trust360.scoring.fact.web;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.trust360.scoring.fact.Fact;
import org.trust360.scoring.fact.FactDesk;
import org.trust360.scoring.fact.FactDesk.Statement;
import org.trust360.scoring.fact.Facts;

/** The page on which HR states a fact, and reads which were stated. People are known here by their ids alone. */
@Controller
@RequestMapping("/organisation/facts")
class FactPages {

    private static final int SHOWN = 50;

    private final Facts facts;
    private final FactDesk desk;

    FactPages(Facts facts, FactDesk desk) {
        this.facts = facts;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView page(@RequestParam(defaultValue = "") String person, Locale locale) {
        return page(new Form(person, "", ""), false, HttpStatus.OK, locale);
    }

    @PostMapping
    ModelAndView state(@AuthenticationPrincipal Jwt token, @ModelAttribute Form form, Locale locale) {
        var by = Objects.requireNonNullElse(token.getSubject(), "");
        var statement = new Statement(form.person(), form.kind(), form.basis(), by, FactController.ROLE);
        return desk.state(statement).isPresent()
                ? new ModelAndView("redirect:/organisation/facts?stated")
                : page(form, true, HttpStatus.UNPROCESSABLE_CONTENT, locale);
    }

    private ModelAndView page(Form form, boolean faulty, HttpStatusCode status, Locale locale) {
        var model = Map.of(
                "form",
                form,
                "faulty",
                faulty,
                "intact",
                facts.isIntact(),
                "kinds",
                List.of(Fact.Kind.values()),
                "facts",
                facts.latest(SHOWN).stream().map(fact -> Line.of(fact, locale)).toList());
        return new ModelAndView("facts", model, status);
    }

    /** What was typed. */
    record Form(String person, String kind, String basis) {

        Form {
            person = Objects.requireNonNullElse(person, "");
            kind = Objects.requireNonNullElse(kind, "");
            basis = Objects.requireNonNullElse(basis, "");
        }
    }

    /** One entry of the log. */
    record Line(String day, String person, String kind, String basis, String by) {

        static Line of(Fact fact, Locale locale) {
            var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(locale)
                    .withZone(ZoneOffset.UTC)
                    .format(fact.at());
            return new Line(
                    day, fact.subject(), fact.kind().word(), fact.basis().name().toLowerCase(Locale.ROOT), fact.by());
        }
    }
}
