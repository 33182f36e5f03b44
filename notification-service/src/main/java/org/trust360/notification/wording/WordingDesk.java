package org.trust360.notification.wording;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trust360.notification.letter.Occasion;
import org.trust360.notification.letter.ShippedWordings;
import org.trust360.notification.letter.Wording;
import org.trust360.notification.letter.WordingFault;
import org.trust360.notification.letter.WordingRules;
import org.trust360.notification.letter.Wordings;

/** Keeps the words that HR wrote. Asked anew for every letter, so that a change holds from the next mail on. */
final class WordingDesk implements Wordings {

    private final WordingBook book;
    private final ShippedWordings shipped;
    private final Clock clock;

    WordingDesk(WordingBook book, ShippedWordings shipped, Clock clock) {
        this.book = book;
        this.shipped = shipped;
        this.clock = clock;
    }

    @Override
    public Wording of(Occasion occasion, Locale language) {
        return version(occasion, language).wording();
    }

    Version version(Occasion occasion, Locale language) {
        var original = shipped.of(occasion, language);
        return book.find(id(occasion, language))
                .map(entry -> new Version(
                        entry.number(),
                        entry.wording() == null ? original : entry.wording(),
                        entry.wording() == null,
                        entry.earlier(),
                        entry.changes()))
                .orElseGet(() -> new Version(0, original, true, List.of(), List.of()));
    }

    /** New words, used from the next mail on. */
    Outcome save(Occasion occasion, Locale language, Editor editor, Wording wording) {
        var faults = WordingRules.faults(occasion, wording);
        return faults.isEmpty() ? replace(id(occasion, language), editor, wording) : new Outcome.Refused(faults);
    }

    /** Back to the shipped words; what HR wrote stays among the earlier ones. */
    Outcome reset(Occasion occasion, Locale language, Editor editor) {
        return replace(id(occasion, language), editor, null);
    }

    /** Who changes words is noted in the write that changes them. */
    private Outcome replace(String id, Editor editor, @Nullable Wording wording) {
        var now = clock.instant();
        var before = book.find(id);
        int number = editor.from() + 1;
        var earlier = new ArrayList<Version.Earlier>();
        before.ifPresent(entry -> {
            if (entry.wording() != null) {
                earlier.add(new Version.Earlier(entry.number(), entry.wording(), now));
            }
            entry.earlier().stream()
                    .limit(WordingBook.MOST_EARLIER - earlier.size())
                    .forEach(earlier::add);
        });
        var changes = Stream.concat(
                        Stream.of(new Version.Change(number, editor.by(), now)),
                        before.stream().flatMap(entry -> entry.changes().stream()))
                .limit(WordingBook.MOST_CHANGES)
                .toList();
        return book.replace(id, new WordingBook.Entry(number, wording, now, earlier, changes))
                ? new Outcome.Kept()
                : new Outcome.ChangedMeanwhile();
    }

    private static String id(Occasion occasion, Locale language) {
        return occasion.word() + ":" + language.getLanguage();
    }

    /**
     * Whoever changes words.
     *
     * @param by the account
     * @param from the version that the change was made from
     */
    record Editor(String by, int from) {}

    /** What came of an attempt to change words. */
    sealed interface Outcome {

        record Kept() implements Outcome {}

        record Refused(List<WordingFault> faults) implements Outcome {}

        /** Somebody else was first; nothing was written. */
        record ChangedMeanwhile() implements Outcome {}
    }
}
