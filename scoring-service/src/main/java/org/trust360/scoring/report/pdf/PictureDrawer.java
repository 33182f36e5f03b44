package org.trust360.scoring.report.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.PDFTranscoder.OpenHtmlFontResolver;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Draws the pictures of one document at a time, with fonts that are made once: the platform never lets go of a font that was
 * made from a stream, so one for each document would fill the memory (JDK-8239833).
 */
final class PictureDrawer extends BatikSVGDrawer {

    /** In pictures the heavy weight is a family of its own: the drawing library picks no weights. */
    private static final String HEAVY_FAMILY = Typeface.FAMILY + " Semibold";

    PictureDrawer() {
        super(SvgScriptMode.SECURE, SvgExternalResourceMode.SECURE);
        fontResolver = new OpenHtmlFontResolver();
        try {
            addFontStream(Typeface::plainFile, Typeface.FAMILY, Typeface.PLAIN, FontStyle.NORMAL);
            addFontStream(Typeface::heavyFile, HEAVY_FAMILY, Typeface.PLAIN, FontStyle.NORMAL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The fonts of the service cannot be read", e);
        }
    }

    /** S10: no page brings fonts along; those of the service stay. */
    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {}
}
