package org.trust360.scoring.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as a reader program sees it. */
public final class ReadPdf {

    private final byte[] bytes;

    public ReadPdf(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Something that reading a PDF answers. */
    @FunctionalInterface
    public interface Question<T> {
        T of(PDDocument document) throws IOException;
    }

    public <T> T ask(Question<T> question) {
        try (var document = Loader.loadPDF(bytes)) {
            return question.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text() {
        return ask(document -> {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        });
    }

    /** Its tags, as a program reads them that reads aloud. */
    public Tag structure() {
        return ask(document -> new ReadTags(document).of(document));
    }

    /** All fonts, by name and whether they are embedded. */
    public List<String> fontsThatAreNotEmbedded() {
        return resources(ReadPdf::fonts).stream()
                .filter(font -> !font.isEmbedded())
                .map(PDFont::getName)
                .toList();
    }

    public int pictures() {
        return resources(ReadPdf::images).size();
    }

    /** The names of all bookmarks, those below others indented. */
    public List<String> bookmarks() {
        return ask(document -> {
            var names = new ArrayList<String>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> collect(item, "", names));
            return names;
        });
    }

    /** What the tagged pictures say instead of themselves. */
    public List<String> alternatives() {
        return ask(document -> {
            var found = new ArrayList<String>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), found);
            return found;
        });
    }

    private static void collect(PDOutlineItem item, String indent, List<String> names) {
        names.add(indent + item.getTitle());
        item.children().forEach(child -> collect(child, indent + "  ", names));
    }

    private static void collect(PDStructureNode node, List<String> found) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getAlternateDescription() != null) {
                    found.add(element.getAlternateDescription());
                }
                collect(element, found);
            }
        }
    }

    private <T> List<T> resources(Function<PDResources, Stream<T>> kind) {
        return ask(document -> StreamSupport.stream(document.getPages().spliterator(), false)
                .map(PDPage::getResources)
                .flatMap(kind)
                .toList());
    }

    private static Stream<PDFont> fonts(PDResources resources) {
        var own = StreamSupport.stream(resources.getFontNames().spliterator(), false)
                .map(name -> read(() -> resources.getFont(name)));
        return Stream.concat(own, forms(resources).flatMap(ReadPdf::fonts));
    }

    private static Stream<PDImageXObject> images(PDResources resources) {
        var own = StreamSupport.stream(resources.getXObjectNames().spliterator(), false)
                .map(name -> read(() -> resources.getXObject(name)))
                .filter(PDImageXObject.class::isInstance)
                .map(PDImageXObject.class::cast);
        return Stream.concat(own, forms(resources).flatMap(ReadPdf::images));
    }

    private static Stream<PDResources> forms(PDResources resources) {
        return StreamSupport.stream(resources.getXObjectNames().spliterator(), false)
                .map(name -> read(() -> resources.getXObject(name)))
                .filter(PDFormXObject.class::isInstance)
                .map(object -> ((PDFormXObject) object).getResources())
                .flatMap(Stream::ofNullable);
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
