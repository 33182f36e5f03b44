package org.trust360.survey.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.trust360.survey.csv.CsvWriter;

/** The files as they are written, a line at a time; with a byte order mark, because spreadsheets ask for one. */
@Controller
class ExportController {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Map<String, ExportFile> files;

    ExportController(List<ExportFile> files) {
        this.files = files.stream().collect(toMap(ExportFile::name, file -> file));
    }

    @GetMapping({"/hr/export/{what:[a-z-]+}.csv", "/api/people/export/{what:[a-z-]+}.csv"})
    void export(@PathVariable String what, HttpServletResponse response) throws IOException {
        var file = files.get(what);
        if (file == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + what + ".csv\"");
        response.setHeader("Cache-Control", "no-store");
        var writer = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), UTF_8));
        writer.write(BYTE_ORDER_MARK);
        file.write(new CsvWriter(writer));
        writer.flush();
    }
}
