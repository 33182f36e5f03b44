package org.trust360.notification.letter;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.trust360.notification.content.MailContent;

/** What the templates may speak of. */
final class LetterModel {

    private static final Set<String> RELATIONSHIPS = Set.of("self", "manager", "peer", "direct-report");

    private LetterModel() {}

    static Map<String, Object> of(MailContent content, Locale language, LetterProperties properties) {
        var model = new HashMap<String, Object>();
        model.put("language", language.getLanguage());
        model.put("name", HeaderRules.line(content.to().name()));
        model.put("campaign", HeaderRules.line(content.campaign()));
        switch (content) {
            case MailContent.Invitation invitation -> describe(invitation, model, language, properties);
            case MailContent.Report report -> describe(report, model);
        }
        return model;
    }

    private static void describe(
            MailContent.Invitation invitation,
            Map<String, Object> model,
            Locale language,
            LetterProperties properties) {
        var people = invitation.people().stream().map(PersonLine::of).toList();
        model.put("people", people);
        model.put("onlySelf", people.equals(selfOf(people)));
        model.put("link", invitation.link());
        model.put(
                "minutes",
                Math.max(1, people.size()) * properties.timePerPerson().toMinutes());
        model.put("until", until(invitation.closesAt().atZone(properties.zone()), language));
    }

    private static List<PersonLine> selfOf(List<PersonLine> people) {
        return people.stream()
                .filter(person -> person.relationship().equals("self"))
                .toList();
    }

    private static void describe(MailContent.Report report, Map<String, Object> model) {
        model.put("reportLink", report.reportLink());
        if (report.activationLink() != null) {
            model.put("activationLink", report.activationLink());
        }
    }

    /** A deadline at midnight is told as the minute before: "until Friday 00:00" is read a day too late. */
    private static String until(ZonedDateTime deadline, Locale language) {
        var shown = deadline.toLocalTime().equals(LocalTime.MIDNIGHT) ? deadline.minusMinutes(1) : deadline;
        var locale = language.equals(Locale.ENGLISH) ? Locale.UK : Locale.GERMANY;
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(locale)
                        .format(shown)
                + DateTimeFormatter.ofPattern(", HH:mm (zzz)", locale).format(shown);
    }

    /** A person and the key of the words for what the receiver is to them. */
    record PersonLine(String name, String relationship) {

        static PersonLine of(MailContent.Person person) {
            return new PersonLine(
                    HeaderRules.line(person.name()),
                    RELATIONSHIPS.contains(person.relationship()) ? person.relationship() : "other");
        }
    }
}
