package org.trust360.scoring.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The one font family of all PDFs; its files come with the service and are parsed once, each document takes the letters
 * that it needs. One document at a time.
 */
final class Typeface {

    static final String FAMILY = "Open Sans";
    static final int PLAIN = 400;
    private static final int HEAVY = 600;

    private final TrueTypeFont plain = parsed(plainFile());
    private final TrueTypeFont heavy = parsed(heavyFile());

    static InputStream plainFile() {
        return file("/print/OpenSans-Regular.ttf");
    }

    static InputStream heavyFile() {
        return file("/print/OpenSans-Semibold.ttf");
    }

    void addTo(PdfRendererBuilder builder, PDDocument document) {
        builder.useFont(new LettersOf(document, heavy), FAMILY, HEAVY, FontStyle.NORMAL, true);
        builder.useFont(new LettersOf(document, plain), FAMILY, PLAIN, FontStyle.NORMAL, true);
    }

    private static InputStream file(String name) {
        var stream = Typeface.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("The service came without " + name);
        }
        return stream;
    }

    /** Without ligatures: looking for them took two fifths of the time, and lines are broken without them anyway. */
    private static TrueTypeFont parsed(InputStream file) {
        try (file) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What one document embeds of a font. */
    private static final class LettersOf extends PDFontSupplier {

        private final PDDocument document;
        private final TrueTypeFont font;
        private @Nullable PDFont letters;

        @SuppressWarnings("NullAway") // the library takes a font here for those who have one already
        LettersOf(PDDocument document, TrueTypeFont font) {
            super(null);
            this.document = document;
            this.font = font;
        }

        @Override
        public PDFont supply() {
            var known = letters;
            if (known != null) {
                return known;
            }
            try {
                var loaded = PDType0Font.load(document, font, true);
                letters = loaded;
                return loaded;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
