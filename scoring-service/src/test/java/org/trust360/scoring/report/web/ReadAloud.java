package org.trust360.scoring.report.web;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.trust360.scoring.report.ReportJson;
import org.trust360.scoring.report.pdf.Paper;
import org.trust360.scoring.report.pdf.ReadPdf;
import org.trust360.scoring.report.pdf.Tag;

/** The PDFs of the golden reports as a program hears them that reads aloud; each is printed once for all tests. */
final class ReadAloud {

    private static final Map<Printed, Tag> KNOWN = new ConcurrentHashMap<>();

    private ReadAloud() {}

    private record Printed(GoldenReport golden, Locale locale) {}

    static Tag of(GoldenReport golden, Locale locale) {
        return KNOWN.computeIfAbsent(new Printed(golden, locale), printed -> {
            var report = ReportJson.read(golden.json());
            return new ReadPdf(Rendering.pdf(report, locale, Paper.A4)).structure();
        });
    }
}
