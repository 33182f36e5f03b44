package org.trust360.scoring.report.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.report.ReportJson;
import org.trust360.scoring.report.pdf.Paper;

/**
 * What the forms of a report take, from the frozen JSON to the bytes of the form: page and PDF one after the other, then a
 * batch of PDFs on all processors with the memory that it took. Beside it, as the raw limit, PDFBox writing pages of text
 * with an embedded font and no layout. See benchmarks/README.md.
 *
 * <p>Arguments: pages, PDFs, PDFs in the batch.
 */
final class FormsRun {

    private static final GoldenReport[] REPORTS = GoldenReport.values();
    private static final String[] FROZEN = Arrays.stream(REPORTS)
            .map(GoldenReport::make)
            .map(ReportJson::write)
            .toArray(String[]::new);
    private static final int WARM_UP = 200;

    private FormsRun() {}

    public static void main(String[] arguments) {
        var sizes = Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        measure("page", sizes[0], i -> Rendering.page(report(i), Locale.ENGLISH).length());
        measure("PDF", sizes[1], FormsRun::pdf);
        measure("raw PDFBox, 12 pages", sizes[1], _ -> raw());
        batch(sizes[2]);
    }

    private static Report report(int i) {
        return ReportJson.read(FROZEN[i % FROZEN.length]);
    }

    private static int pdf(int i) {
        return Rendering.pdf(report(i), Locale.ENGLISH, Paper.A4).length;
    }

    private static void measure(String what, int count, IntToLongFunction form) {
        long warm = IntStream.range(0, WARM_UP).mapToLong(form).sum();
        var nanos = new long[count];
        long bytes = 0;
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            bytes += form.applyAsLong(i);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%s: %d, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, %d kB each (after %d kB to warm up)%n",
                what,
                count,
                nanos[count / 2] / 1e6,
                nanos[count * 95 / 100] / 1e6,
                nanos[count * 99 / 100] / 1e6,
                (bytes / count) >> 10,
                warm >> 10);
    }

    private static void batch(int count) {
        var bytes = new LongAdder();
        var heap = new LongAccumulator(Math::max, 0);
        long start = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            IntStream.range(0, count)
                    .forEach(i -> threads.execute(() -> {
                        bytes.add(pdf(i));
                        heap.accumulate(ManagementFactory.getMemoryMXBean()
                                .getHeapMemoryUsage()
                                .getUsed());
                    }));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "batch: %d PDFs, %d MB, in %.0f s, %.1f PDFs/s, heap at most %d MB of %d MB%n",
                count,
                bytes.sum() >> 20,
                seconds,
                count / seconds,
                heap.get() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    /** Twelve pages of fifty lines, nothing laid out, nothing tagged. */
    private static int raw() {
        try (var document = new PDDocument();
                var file = FormsRun.class.getResourceAsStream("/print/OpenSans-Regular.ttf")) {
            var font = PDType0Font.load(document, file);
            for (int i = 0; i < 12; i++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                write(document, page, font);
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDDocument document, PDPage page, PDType0Font font) throws IOException {
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 10);
            content.setLeading(14);
            content.newLineAtOffset(60, 780);
            for (int line = 0; line < 50; line++) {
                content.showText("What others see you do: 3.6 (3.1 to 4.1), how it lands: at least 4.6");
                content.newLine();
            }
            content.endText();
        }
    }
}
