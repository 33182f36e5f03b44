package org.trust360.scoring.report.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.trust360.scoring.report.pdf.Paper;
import org.trust360.scoring.report.pdf.PdfPress;

/** A report on paper: what the page shows, from the same view and the same fragments. */
@Component
class PrintedReport {

    private final ITemplateEngine templates;
    private final PdfPress press;
    private final String stylesheet;

    PrintedReport(ITemplateEngine templates, PdfPress press) {
        this.templates = templates;
        this.press = press;
        try {
            this.stylesheet = new ClassPathResource("print/report.css").getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] pdf(ReportView report, @Nullable CommentsView comments, Locale locale, Paper paper) {
        var style = stylesheet.replace("PAPER", paper.word());
        var context = new Context(locale, Map.of("report", report, "style", style));
        context.setVariable("comments", comments);
        return press.print(templates.process("print", context));
    }
}
