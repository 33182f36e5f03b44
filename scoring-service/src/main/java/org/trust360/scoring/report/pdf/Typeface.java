package org.trust360.scoring.report.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;

/** The one font family of all PDFs; its files come with the service and are read once. */
final class Typeface {

    private static final String FAMILY = "Open Sans";

    /** In pictures the heavy weight is a family of its own: the drawing library picks no weights. */
    private static final String HEAVY_FAMILY = "Open Sans Semibold";

    private static final int PLAIN = 400;
    private static final int HEAVY = 600;

    private final byte[] plain = file("/print/OpenSans-Regular.ttf");
    private final byte[] heavy = file("/print/OpenSans-Semibold.ttf");

    void addTo(PdfRendererBuilder builder) {
        var texts = EnumSet.of(FSFontUseCase.DOCUMENT);
        builder.useFont(stream(heavy), FAMILY, HEAVY, FontStyle.NORMAL, true, texts);
        builder.useFont(stream(plain), FAMILY, PLAIN, FontStyle.NORMAL, true);
        builder.useFont(stream(heavy), HEAVY_FAMILY, PLAIN, FontStyle.NORMAL, true, EnumSet.of(FSFontUseCase.SVG));
    }

    private static FSSupplier<InputStream> stream(byte[] font) {
        return () -> new ByteArrayInputStream(font);
    }

    private static byte[] file(String name) {
        try (var stream = Typeface.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The service came without " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
