package org.trust360.scoring.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.trust360.scoring.Sim360;
import org.trust360.scoring.answersheet.AnswerSheet;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.publication.Publication;
import org.trust360.scoring.publication.Report;

/** A pulse beside its report: far beyond noise it grew or is lower; the same, or little more, is no change to tell. */
class PulseRowsTests {

    @ParameterizedTest
    @CsvSource({
        "2, 4, grew",
        "4, 2, lower than last time",
        "3, 3, no change that we can tell",
        "4, 4, no change that we can tell"
    })
    void tellsAChangeFromNoise(int before, int after, String word) {
        var rows = new PulseRows(report(before), messages(), Locale.ENGLISH).of(report(after));

        assertThat(rows).hasSize(2 * Sim360.THEMES).allSatisfy(row -> {
            assertThat(row.word()).isEqualTo(word);
            assertThat(row.then()).isEqualTo("%d.0".formatted(before));
            assertThat(row.now()).isEqualTo("%d.0".formatted(after));
        });
    }

    /** Everybody says that number on average, and not all the same. */
    private static Report report(int around) {
        var sheets = Sim360.sheets("L31");
        var apart = sheets.stream()
                .filter(sheet -> sheet.relationship() != Relationship.SELF)
                .collect(Collectors.groupingBy(AnswerSheet::relationship));
        return Publication.of(
                Sim360.campaign(),
                "L31",
                sheets.stream()
                        .map(sheet ->
                                with(sheet, around + step(apart.getOrDefault(sheet.relationship(), List.of()), sheet)))
                        .toList());
    }

    /** One above and one below in each group of two or more. */
    private static int step(List<AnswerSheet> group, AnswerSheet sheet) {
        int i = group.size() < 2 ? 2 : group.indexOf(sheet);
        return i == 0 ? 1 : i == 1 ? -1 : 0;
    }

    private static AnswerSheet with(AnswerSheet sheet, int value) {
        Map<String, Integer> answers = new TreeMap<>();
        for (int theme = 1; theme <= Sim360.THEMES; theme++) {
            for (var facet : List.of("_I", "_B", "_P")) {
                answers.put("T" + theme + facet, value);
            }
        }
        return Sim360.with(sheet, answers);
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/growth", "messages/report");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
