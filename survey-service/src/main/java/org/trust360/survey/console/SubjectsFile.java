package org.trust360.survey.console;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.trust360.survey.csv.CsvHandler;
import org.trust360.survey.csv.CsvReader;
import org.trust360.survey.csv.CsvRow;
import org.trust360.survey.csv.CsvShape;
import org.trust360.survey.csv.Finding;

/** A file with a column {@code id}: who is to be rated. */
final class SubjectsFile implements CsvHandler {

    private static final CsvShape SHAPE = new CsvShape(List.of("id"), 20_000);
    private static final int TOLD = 20;

    private final Set<String> ids = new LinkedHashSet<>();
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

    /** The first mistakes of the file. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
