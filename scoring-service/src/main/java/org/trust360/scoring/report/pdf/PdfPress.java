package org.trust360.scoring.report.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgExternalResourceMode;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgScriptMode;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Prints pages. Whatever a page names (pictures, stylesheets, fonts) is refused: it must bring everything along. As many
 * are printed at once as there are processors, the others wait, so that memory stays bounded.
 */
@Component
public final class PdfPress {

    private final Typeface typeface = new Typeface();
    private final Semaphore presses = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    public PdfPress() {
        // What it has to say quotes the page.
        XRLog.setLoggingEnabled(false);
    }

    /**
     * The page on paper.
     *
     * @param page well-formed, with its title, language and stylesheet inside
     */
    public byte[] print(String page) {
        var document = Printable.of(page);
        presses.acquireUninterruptibly();
        try (var pictures = new BatikSVGDrawer(SvgScriptMode.SECURE, SvgExternalResourceMode.SECURE)) {
            var pdf = new ByteArrayOutputStream(200_000);
            var builder = new PdfRendererBuilder();
            typeface.addTo(builder);
            refuseEverything(builder)
                    .useSVGDrawer(pictures)
                    .usePdfUaAccessibility(true)
                    .withW3cDocument(document, null)
                    .toStream(pdf)
                    .withProducer("Trust360")
                    .run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            presses.release();
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
