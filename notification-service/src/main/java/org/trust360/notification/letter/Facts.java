package org.trust360.notification.letter;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.trust360.notification.content.MailContent;

/** What one letter may speak of, in the language of its receiver. */
final class Facts {

    private static final Set<String> RELATIONSHIPS = Set.of("self", "manager", "peer", "direct-report");

    private final MailContent content;
    private final Locale language;
    private final MessageSource words;
    private final LetterProperties properties;

    Facts(MailContent content, Locale language, MessageSource words, LetterProperties properties) {
        this.content = content;
        this.language = language;
        this.words = words;
        this.properties = properties;
    }

    Map<Placeholder, String> values() {
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        values.put(Placeholder.NAME, HeaderRules.line(content.to().name()));
        values.put(Placeholder.CAMPAIGN, HeaderRules.line(content.campaign()));
        values.put(Placeholder.ORGANISATION, organisation());
        values.put(Placeholder.MINUTES, minutes());
        values.put(Placeholder.PEOPLE, String.join(", ", names()));
        if (content.until() != null) {
            values.put(Placeholder.UNTIL, until(content.until()));
        }
        return values;
    }

    /** The people, the time it takes and the deadline, as far as there are any. */
    Block.Details details() {
        var facts = new ArrayList<Block.Fact>();
        if (isToCoach()) {
            facts.add(new Block.Fact(word("details.coached"), names()));
        } else if (!content.people().isEmpty()) {
            facts.add(new Block.Fact(word("details.people"), people()));
        }
        if (content.minutes() != null) {
            facts.add(new Block.Fact(word("details.time"), List.of(word("details.time.value", content.minutes()))));
        }
        if (content.until() != null) {
            facts.add(new Block.Fact(word("details.until"), List.of(until(content.until()))));
        }
        return new Block.Details(facts);
    }

    private boolean isToCoach() {
        return !content.people().isEmpty()
                && content.people().stream()
                        .allMatch(person -> person.relationship().equals("coached"));
    }

    String organisation() {
        var organisation = properties.organisation();
        return organisation.isBlank() ? word("organisation.unnamed") : organisation;
    }

    String word(String key, Object... values) {
        return words.getMessage(key, values, language);
    }

    /** In words where we were told no figure: what HR wrote around it must stay a sentence. */
    private String minutes() {
        return content.minutes() == null
                ? word("minutes.untold")
                : content.minutes().toString();
    }

    private List<String> names() {
        return content.people().stream()
                .map(person -> HeaderRules.line(person.name()))
                .toList();
    }

    private List<String> people() {
        return content.people().stream()
                .map(person ->
                        HeaderRules.line(person.name()) + " (" + word("relationship." + relationship(person)) + ")")
                .toList();
    }

    private static String relationship(MailContent.Person person) {
        return RELATIONSHIPS.contains(person.relationship()) ? person.relationship() : "other";
    }

    /** A deadline at midnight is told as the minute before: "until Friday 00:00" is read a day too late. */
    private String until(Instant moment) {
        ZonedDateTime deadline = moment.atZone(properties.zone());
        var shown = deadline.toLocalTime().equals(LocalTime.MIDNIGHT) ? deadline.minusMinutes(1) : deadline;
        var locale = language.equals(Locale.ENGLISH) ? Locale.UK : Locale.GERMANY;
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(locale)
                        .format(shown)
                + DateTimeFormatter.ofPattern(", HH:mm (zzz)", locale).format(shown);
    }
}
