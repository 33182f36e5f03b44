package org.trust360.survey.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.trust360.survey.questionnaire.QuestionnaireFiles;
import org.trust360.survey.questionnaire.QuestionnaireFiles.QuestionnaireFile;

/** All questionnaires in one archive, a file for each version. */
@Controller
class QuestionnairesExport {

    private final QuestionnaireFiles files;

    QuestionnairesExport(QuestionnaireFiles files) {
        this.files = files;
    }

    @GetMapping({"/hr/export/questionnaires.zip", "/api/people/export/questionnaires.zip"})
    void export(HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"questionnaires.zip\"");
        response.setHeader("Cache-Control", "no-store");
        try (var zip = new ZipOutputStream(response.getOutputStream(), UTF_8)) {
            files.forEach(file -> write(zip, file));
        }
    }

    private static void write(ZipOutputStream zip, QuestionnaireFile file) {
        try {
            zip.putNextEntry(new ZipEntry(file.name()));
            zip.write(file.content().getBytes(UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
