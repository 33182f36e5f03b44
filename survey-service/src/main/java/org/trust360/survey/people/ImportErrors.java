package org.trust360.survey.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.trust360.survey.csv.Finding;

/** The mistakes of an import. All are counted; no more are kept than anybody would go through by hand. */
final class ImportErrors {

    static final int KEPT = 5_000;

    private static final Comparator<ImportError> BY_PLACE = Comparator.comparing(ImportError::file)
            .thenComparingInt(error -> error.finding().line());

    private final List<ImportError> kept = new ArrayList<>();
    private int count;

    void add(ImportFile file, Finding finding) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(new ImportError(file, finding));
        }
    }

    /** In the order of the files and their lines. */
    List<ImportError> kept() {
        return kept.stream().sorted(BY_PLACE).toList();
    }

    int count() {
        return count;
    }
}
