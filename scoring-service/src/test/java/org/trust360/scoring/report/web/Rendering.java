package org.trust360.scoring.report.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.trust360.scoring.TestPages;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.report.pdf.Paper;
import org.trust360.scoring.report.pdf.PdfPress;

/** The page and the PDF of a report, with the templates and texts of the service and nothing else of it. */
public final class Rendering {

    private static final LocalDate RELEASED = LocalDate.of(2026, 11, 21);
    private static final MessageSource MESSAGES = TestPages.texts(
            "messages/report", "messages/journey", "messages/coaching", "messages/growth", "messages/organisation");
    private static final SpringTemplateEngine TEMPLATES = TestPages.saying(MESSAGES);
    private static final PrintedReport PRINTED = new PrintedReport(TEMPLATES, new PdfPress());

    private Rendering() {}

    public static String page(Report report, Locale locale) {
        var context = new Context(locale);
        context.setVariable("report", view(report, locale));
        return TEMPLATES.process("report", context);
    }

    /** What the PDF is printed from. */
    public static String print(Report report, Locale locale) {
        return TEMPLATES.process("print", new Context(locale, Map.of("report", view(report, locale), "style", "")));
    }

    public static byte[] pdf(Report report, Locale locale, Paper paper) {
        return PRINTED.pdf(view(report, locale), null, locale, paper);
    }

    /** A paragraph as it is printed. */
    static byte[] paper(String text) {
        return new PdfPress()
                .print("<html lang=\"en\"><head><title>Text</title><meta name=\"description\" content=\"Text\"/>"
                        + "<style>* { font-family: 'Open Sans' }</style></head><body><p>" + text
                        + "</p></body></html>");
    }

    static Language language(Locale locale) {
        return new Language(MESSAGES, locale);
    }

    static ReportView view(Report report, Locale locale) {
        return ReportView.of(report, RELEASED, language(locale));
    }
}
