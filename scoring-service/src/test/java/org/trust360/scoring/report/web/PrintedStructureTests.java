package org.trust360.scoring.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trust360.scoring.report.web.ShownTables.Shown.spaceless;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trust360.scoring.report.ReportJson;
import org.trust360.scoring.report.pdf.Tag;

/** Whoever has a report read aloud hears of the PDF what stands on the page, in the same order and as what it is. */
class PrintedStructureTests {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    @ParameterizedTest
    @EnumSource
    void hasTheHeadingsOfThePage(GoldenReport golden) {
        for (var locale : LANGUAGES) {
            var headings = Jsoup.parse(page(golden, locale)).select("article").select("h1, h2, h3, h4");

            assertThat(ReadAloud.of(golden, locale).all("H1", "H2", "H3", "H4"))
                    .extracting(tag -> tag.kind() + spaceless(tag.said()))
                    .containsExactlyElementsOf(headings.stream()
                            .map(heading -> heading.tagName().toUpperCase(Locale.ROOT) + spaceless(heading.text()))
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesTheColumnsAndRowsOfTables(GoldenReport golden) {
        for (var locale : LANGUAGES) {
            var tables = Jsoup.parse(page(golden, locale)).select("article table");
            var printed = ReadAloud.of(golden, locale).all("Table").toList();

            assertThat(printed)
                    .map(PrintedStructureTests::heads)
                    .isEqualTo(tables.stream()
                            .map(table -> said(table.select("th").stream().map(Element::text)))
                            .toList());
        }
    }

    /** Nothing is left out, said twice or moved; the names of tables follow them, and pictures have their own words. */
    @ParameterizedTest
    @EnumSource
    void saysEverythingInTheOrderOfThePage(GoldenReport golden) {
        for (var locale : LANGUAGES) {
            var page = Jsoup.parse(Rendering.print(ReportJson.read(golden.json()), locale))
                    .body();
            page.select("svg, .foot, summary:not(.kept)").remove();
            page.select("caption")
                    .forEach(caption -> Objects.requireNonNull(caption.parent()).after(caption));

            assertThat(said(heard(ReadAloud.of(golden, locale)).map(Tag::text))).isEqualTo(spaceless(page.wholeText()));
        }
    }

    /** Without the numbers of lists, and without the heads that a table repeats where it goes on on another page. */
    private static Stream<Tag> heard(Tag tag) {
        var parts = tag.parts().stream().flatMap(PrintedStructureTests::heard);
        return switch (tag.kind()) {
            case Tag.WORDS -> Stream.of(tag);
            case "Lbl" -> Stream.empty();
            case "THead" -> parts.filter(words -> words.page() == tag.page());
            default -> parts;
        };
    }

    private static String heads(Tag table) {
        var ofRows = table.all("TBody").flatMap(body -> body.all("TH"));
        return said(Stream.concat(table.all("THead"), ofRows)
                .flatMap(PrintedStructureTests::heard)
                .map(Tag::text));
    }

    private static String said(Stream<String> texts) {
        return spaceless(texts.collect(Collectors.joining()));
    }

    private static String page(GoldenReport golden, Locale locale) {
        return Rendering.page(ReportJson.read(golden.json()), locale);
    }
}
