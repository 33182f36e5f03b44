package org.trust360.notification.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.trust360.notification.letter.WordingFault.Field;
import org.trust360.notification.letter.WordingFault.Reason;

/** What the words of a letter have to keep to. Every fault is told, not only the first. */
public final class WordingRules {

    private static final Pattern EMPTY_LINES = Pattern.compile("\\R\\h*\\R\\s*");

    private final Occasion occasion;
    private final List<WordingFault> faults = new ArrayList<>();

    private WordingRules(Occasion occasion) {
        this.occasion = occasion;
    }

    public static List<WordingFault> faults(Occasion occasion, Wording wording) {
        var rules = new WordingRules(occasion);
        rules.checkLine(Field.SUBJECT, wording.subject());
        rules.checkLine(Field.PREVIEW, wording.preview());
        rules.checkLine(Field.BUTTON, wording.button());
        rules.checkBody(wording.body());
        rules.checkMissing(wording);
        return List.copyOf(rules.faults);
    }

    /** S11: a line is a line. What ends one could write headers of its own. */
    private void checkLine(Field field, String text) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            add(field, Reason.LINE_BREAK, "");
        }
        checkLength(field, text);
        checkPlaceholders(field, text);
    }

    private void checkBody(String text) {
        if (text.chars()
                .anyMatch(sign -> Character.isISOControl(sign) && sign != '\n' && sign != '\r' && sign != '\t')) {
            add(Field.BODY, Reason.CONTROL_CHARACTER, "");
        }
        checkLength(Field.BODY, text);
        checkPlaceholders(Field.BODY, text);
        EMPTY_LINES.splitAsStream(text.strip()).forEach(this::checkAlone);
    }

    private void checkMissing(Wording wording) {
        if (wording.subject().isBlank()) {
            add(Field.SUBJECT, Reason.MISSING, "");
        }
        if (wording.body().isBlank()) {
            add(Field.BODY, Reason.MISSING, "");
        }
        if (wording.button().isBlank() && occasion.needed().contains(Placeholder.BUTTON)) {
            add(Field.BUTTON, Reason.MISSING, "");
        }
        occasion.needed().stream()
                .map(Placeholder::text)
                .filter(needed -> !wording.body().contains(needed))
                .forEach(needed -> add(Field.BODY, Reason.PLACEHOLDER_MISSING, needed));
    }

    private void checkLength(Field field, String text) {
        if (text.length() > field.longest()) {
            add(field, Reason.TOO_LONG, Integer.toString(field.longest()));
        }
    }

    private void checkPlaceholders(Field field, String text) {
        var found = Filling.PLACEHOLDER.matcher(text);
        while (found.find()) {
            if (!isKnown(field, found.group())) {
                add(field, Reason.PLACEHOLDER_UNKNOWN, found.group());
            }
        }
    }

    private boolean isKnown(Field field, String text) {
        return Placeholder.of(text)
                .filter(occasion.known()::contains)
                .filter(placeholder -> field == Field.BODY || !placeholder.isBlock())
                .isPresent();
    }

    private void checkAlone(String paragraph) {
        var stripped = paragraph.strip();
        occasion.known().stream()
                .filter(Placeholder::isBlock)
                .map(Placeholder::text)
                .filter(block -> stripped.contains(block) && !stripped.equals(block))
                .forEach(block -> add(Field.BODY, Reason.PLACEHOLDER_NOT_ALONE, block));
    }

    private void add(Field field, Reason reason, String value) {
        faults.add(new WordingFault(field, reason, value));
    }
}
