package org.trust360.benchmarks.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.trust360.local.Terminal;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.report.ReportJson;
import org.trust360.scoring.report.pdf.Paper;
import org.trust360.scoring.report.web.GoldenReport;
import org.trust360.scoring.report.web.Rendering;

/**
 * What page and PDF of a report take, from the frozen JSON of the golden reports to the bytes of the form, one after the
 * other; beside it PDFBox writing pages of text, and the ratio, which is the figure that travels between machines.
 *
 * <p>Arguments: the number of each, 2000 by default; or {@code batch} and the number of PDFs, see {@link PdfBatch}.
 */
public final class FormsRun {

    private static final List<String> FROZEN =
            Arrays.stream(GoldenReport.values()).map(GoldenReport::json).toList();

    private FormsRun() {}

    public static void main(String[] arguments) {
        if (arguments.length == 2 && arguments[0].equals("batch")) {
            PdfBatch.of(Integer.parseInt(arguments[1]), FormsRun::pdf);
            return;
        }
        each(arguments.length == 0 ? 2000 : Integer.parseInt(arguments[0]));
    }

    private static void each(int count) {
        int warmUp = Math.min(count, 200);
        var raw = new RawPdf();
        var pages = Times.each(warmUp, count, FormsRun::page);
        var pdfs = Times.each(warmUp, count, FormsRun::pdf);
        var limit = Times.each(warmUp, count, _ -> raw.print());
        var terminal = Terminal.standard();
        terminal.say(pages.line("page"));
        terminal.say(pdfs.line("PDF"));
        terminal.say(limit.line("text by PDFBox alone"));
        terminal.say("a PDF is %.1f times its text in elapsed time, %.1f in processor time"
                .formatted(
                        pdfs.elapsedMillis(50) / limit.elapsedMillis(50),
                        pdfs.processorMillis(50) / limit.processorMillis(50)));
    }

    private static byte[] page(int i) {
        return Rendering.page(report(i), Locale.ENGLISH).getBytes(UTF_8);
    }

    private static byte[] pdf(int i) {
        return Rendering.pdf(report(i), Locale.ENGLISH, Paper.A4);
    }

    private static Report report(int i) {
        return ReportJson.read(FROZEN.get(i % FROZEN.size()));
    }
}
