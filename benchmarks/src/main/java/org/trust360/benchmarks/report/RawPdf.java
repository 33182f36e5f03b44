package org.trust360.benchmarks.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Twelve pages of fifty lines with an embedded font: nothing laid out, nothing tagged, no picture, no ligature. */
final class RawPdf {

    private static final int PAGES = 12;
    private static final int LINES = 50;
    private static final String LINE = "What others see you do: 3.6 (3.1 to 4.1), how it lands: at least 4.6";

    private final TrueTypeFont font;

    RawPdf() {
        try (var file = file()) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] print() {
        try (var document = new PDDocument()) {
            var letters = PDType0Font.load(document, font, true);
            for (int i = 0; i < PAGES; i++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                write(document, page, letters);
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDDocument document, PDPage page, PDFont letters) throws IOException {
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(letters, 10);
            content.setLeading(14);
            content.newLineAtOffset(60, 780);
            for (int line = 0; line < LINES; line++) {
                content.showText(LINE);
                content.newLine();
            }
            content.endText();
        }
    }

    private static InputStream file() {
        var file = RawPdf.class.getResourceAsStream("/print/OpenSans-Regular.ttf");
        if (file == null) {
            throw new IllegalStateException("The font of the service is not on the class path");
        }
        return file;
    }
}
