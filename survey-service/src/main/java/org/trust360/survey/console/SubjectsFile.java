package org.trust360.survey.console;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.trust360.survey.campaign.PlannedCoaches;
import org.trust360.survey.csv.CsvHandler;
import org.trust360.survey.csv.CsvReader;
import org.trust360.survey.csv.CsvRow;
import org.trust360.survey.csv.CsvShape;
import org.trust360.survey.csv.Finding;

/** A file with a column {@code id}: who is to be rated; a column {@code coach} may say who coaches them. */
final class SubjectsFile implements CsvHandler {

    private static final CsvShape SHAPE = new CsvShape(List.of("id"), 20_000);
    /** As many mistakes as are told at once. */
    static final int TOLD = 100;

    private final Set<String> ids = new LinkedHashSet<>();
    private final List<PlannedCoaches.Line> coaches = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    static SubjectsFile read(InputStream bytes) throws IOException {
        var file = new SubjectsFile();
        CsvReader.read(bytes, SHAPE, file);
        return file;
    }

    @Override
    public void row(CsvRow row) {
        if (!row.value("id").isEmpty()) {
            ids.add(row.value("id"));
            row.optional("coach")
                    .ifPresent(coach -> coaches.add(new PlannedCoaches.Line(row.line(), row.value("id"), coach)));
        }
    }

    @Override
    public void finding(Finding finding) {
        if (findings.size() < TOLD) {
            findings.add(finding);
        }
    }

    String ids() {
        return String.join("\n", ids);
    }

    /** Empty where the file says nothing of coaches. */
    List<PlannedCoaches.Line> coaches() {
        return List.copyOf(coaches);
    }

    /** The first mistakes of the file. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
