package org.trust360.scoring.report.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/**
 * Prints pages. Whatever a page names (pictures, stylesheets, fonts) is refused: it must bring everything along. As many
 * are printed at once as there are processors, the others wait, so that memory stays bounded.
 */
@Component
public final class PdfPress {

    private final Semaphore free = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final ConcurrentLinkedDeque<Plate> plates = new ConcurrentLinkedDeque<>();

    public PdfPress() {
        // What it has to say quotes the page.
        XRLog.setLoggingEnabled(false);
    }

    /** What one document after the other is printed with, and what is slow to make. */
    private record Plate(Typeface typeface, PictureDrawer pictures) {}

    /**
     * The page on paper.
     *
     * @param page well-formed, with its title, language and stylesheet inside
     */
    public byte[] print(String page) {
        var document = Printable.of(page);
        free.acquireUninterruptibly();
        try {
            var known = plates.pollFirst();
            var plate = known == null ? new Plate(new Typeface(), new PictureDrawer()) : known;
            var pdf = print(document, plate);
            plates.addFirst(plate);
            return pdf;
        } finally {
            free.release();
        }
    }

    private static byte[] print(Document page, Plate plate) {
        try (var document = new PDDocument()) {
            var pdf = new ByteArrayOutputStream(200_000);
            var builder = new PdfRendererBuilder().usePDDocument(document);
            plate.typeface().addTo(builder, document);
            refuseEverything(builder)
                    .useSVGDrawer(plate.pictures())
                    .usePdfUaAccessibility(true)
                    .withW3cDocument(page, null)
                    .toStream(pdf)
                    .withProducer("Trust360")
                    .run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** S10: neither the network nor a file is ever asked. */
    private static PdfRendererBuilder refuseEverything(PdfRendererBuilder builder) {
        return builder.useUriResolver((base, address) -> null)
                .useExternalResourceAccessControl(
                        (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    }
}
