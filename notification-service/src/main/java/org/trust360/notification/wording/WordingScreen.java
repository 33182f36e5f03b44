package org.trust360.notification.wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.trust360.notification.letter.LetterPreviews;
import org.trust360.notification.letter.Occasion;
import org.trust360.notification.letter.Placeholder;
import org.trust360.notification.letter.ShippedWordings;
import org.trust360.notification.letter.Wording;
import org.trust360.notification.letter.WordingFault;

/** What stands on the pages about words. */
@Component
class WordingScreen {

    private final WordingDesk desk;
    private final LetterPreviews previews;
    private final Samples samples;

    WordingScreen(WordingDesk desk, LetterPreviews previews, Samples samples) {
        this.desk = desk;
        this.previews = previews;
        this.samples = samples;
    }

    List<Row> rows() {
        return Stream.of(Occasion.values())
                .map(occasion -> new Row(
                        occasion.word(),
                        ShippedWordings.LANGUAGES.stream()
                                .map(language -> cell(occasion, language))
                                .toList()))
                .toList();
    }

    private Cell cell(Occasion occasion, Locale language) {
        var version = desk.version(occasion, language);
        var head = new Letterhead(occasion.word(), language.getLanguage());
        return new Cell(language.getLanguage(), version.wording().subject(), version.shipped(), head.href());
    }

    /** The words in use, or earlier ones to begin from; the version stays that of the words in use. */
    WordingForm chosen(Letterhead head, String earlier) {
        var version = desk.version(head.what(), head.in());
        var wording = version.earlier().stream()
                .filter(one -> Integer.toString(one.number()).equals(earlier))
                .findFirst()
                .map(Version.Earlier::wording)
                .orElseGet(version::wording);
        return new WordingForm(
                version.number(), wording.subject(), wording.preview(), wording.button(), wording.body());
    }

    void show(Letterhead head, WordingForm form, List<WordingFault> faults, Model model) {
        model.addAttribute("head", head);
        model.addAttribute("form", form);
        model.addAttribute("version", desk.version(head.what(), head.in()));
        model.addAttribute("faults", byField(faults));
        model.addAttribute(
                "placeholders",
                head.what().known().stream().map(Placeholder::text).toList());
        model.addAttribute("hasButton", head.what().known().contains(Placeholder.BUTTON));
        preview(head, form.wording(), model);
    }

    void preview(Letterhead head, Wording wording, Model model) {
        var sample = samples.of(head.what(), head.in());
        model.addAttribute("head", head);
        model.addAttribute("letter", previews.preview(wording, head.in(), sample));
    }

    private static Map<String, List<Row.Fault>> byField(List<WordingFault> faults) {
        return faults.stream()
                .collect(Collectors.groupingBy(
                        fault -> fault.field().word(), Collectors.mapping(WordingScreen::fault, Collectors.toList())));
    }

    private static Row.Fault fault(WordingFault fault) {
        return new Row.Fault(fault.reason().word(), fault.value());
    }

    /** One occasion with its languages. */
    public record Row(String occasion, List<Cell> cells) {

        /** The key of a text, and what goes into it. */
        public record Fault(String reason, String value) {}
    }

    /** The words of one occasion in one language. */
    public record Cell(String language, String subject, boolean shipped, String href) {}
}
