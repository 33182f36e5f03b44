package org.trust360.scoring.report.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.trust360.scoring.report.pdf.Tag;

/** The tables of a report as its readers find them: by their caption, and then cell by cell. */
final class ShownTables {

    private ShownTables() {}

    /** A table without its head. */
    record Shown(String caption, List<List<String>> rows) {

        Shown withoutSpaces() {
            return new Shown(
                    spaceless(caption),
                    rows.stream()
                            .map(row -> row.stream().map(Shown::spaceless).toList())
                            .toList());
        }

        static String spaceless(String text) {
            return text.replaceAll("[\\s\u00a0]", "");
        }
    }

    static List<Shown> onThePage(Document page) {
        return page.select("article table").stream()
                .map(table -> new Shown(
                        table.select("caption").text(),
                        table.select("tbody tr").stream()
                                .map(Element::children)
                                .map(Elements::eachText)
                                .toList()))
                .toList();
    }

    /**
     * Rows that consist of heads alone are those of the columns, and a caption follows its table. Without spaces: lines end
     * elsewhere.
     */
    static List<Shown> onPaper(Tag structure) {
        var captions = structure.all("Caption").map(Tag::said).toList();
        var tables = structure.all("Table").toList();
        return IntStream.range(0, tables.size())
                .mapToObj(i -> new Shown(captions.get(i), rows(tables.get(i))))
                .map(Shown::withoutSpaces)
                .toList();
    }

    private static List<List<String>> rows(Tag table) {
        return table.all("TR")
                .filter(row -> row.all("TD").findAny().isPresent())
                .map(row -> row.all("TH", "TD").map(Tag::said).toList())
                .toList();
    }
}
