package org.trust360.scoring.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Follows the tags of a PDF to the words that they mark on its pages. */
final class ReadTags {

    private final Map<COSDictionary, Integer> numbers = new HashMap<>();
    private final Map<COSDictionary, Map<Integer, String>> words = new HashMap<>();

    ReadTags(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            numbers.put(page.getCOSObject(), 1 + numbers.size());
            words.put(page.getCOSObject(), marked(page));
        }
    }

    Tag of(PDDocument document) {
        return new Tag("Root", 1, "", parts(document.getDocumentCatalog().getStructureTreeRoot()));
    }

    private static Map<Integer, String> marked(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        return extractor.getMarkedContents().stream()
                .filter(content -> content.getMCID() >= 0)
                .collect(Collectors.toMap(PDMarkedContent::getMCID, ReadTags::text, String::concat));
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(letter -> ((TextPosition) letter).getUnicode())
                .collect(Collectors.joining());
    }

    private List<Tag> parts(PDStructureNode node) {
        var parts = new ArrayList<Tag>();
        var page = node instanceof PDStructureElement element ? element.getPage() : null;
        for (var kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> parts.add(of(element));
                case PDMarkedContentReference reference -> parts.add(words(reference.getPage(), reference.getMCID()));
                case Integer number -> parts.add(words(page, number));
                default -> {} // annotations
            }
        }
        return parts;
    }

    private Tag of(PDStructureElement element) {
        var parts = parts(element);
        int own = number(element.getPage());
        int page = own > 0
                ? own
                : parts.stream()
                        .mapToInt(Tag::page)
                        .filter(n -> n > 0)
                        .findFirst()
                        .orElse(0);
        var instead = element.getAlternateDescription();
        return new Tag(element.getStructureType(), page, Objects.requireNonNullElse(instead, ""), parts);
    }

    private Tag words(@Nullable PDPage page, int number) {
        var said = page == null
                ? ""
                : words.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(number, "");
        return new Tag(Tag.WORDS, number(page), said, List.of());
    }

    private int number(@Nullable PDPage page) {
        return page == null ? 0 : numbers.getOrDefault(page.getCOSObject(), 0);
    }
}
