package org.trust360.survey.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.trust360.survey.csv.CsvWriter;

/** The files as they are written, a line at a time; with a byte order mark, because spreadsheets ask for one. */
@Controller
class ExportController {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Exports exports;

    ExportController(Exports exports) {
        this.exports = exports;
    }

    @GetMapping({
        "/hr/export/{what:people|relationships|campaigns|campaign-subjects}.csv",
        "/api/people/export/{what:people|relationships|campaigns|campaign-subjects}.csv"
    })
    void export(@PathVariable String what, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + what + ".csv\"");
        response.setHeader("Cache-Control", "no-store");
        var writer = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), UTF_8));
        writer.write(BYTE_ORDER_MARK);
        write(what, new CsvWriter(writer));
        writer.flush();
    }

    private void write(String what, CsvWriter csv) throws IOException {
        switch (what) {
            case "people" -> exports.people(csv);
            case "relationships" -> exports.relationships(csv);
            case "campaigns" -> exports.campaigns(csv);
            default -> exports.subjects(csv);
        }
    }
}
