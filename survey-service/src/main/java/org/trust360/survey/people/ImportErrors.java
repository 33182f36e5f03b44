package org.trust360.survey.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.trust360.survey.csv.Finding;

/** The mistakes of an import. All are counted; no more are kept than anybody would go through by hand. */
final class ImportErrors {

    static final int KEPT = 5_000;

    private static final Comparator<ImportError> BY_PLACE = Comparator.comparing(ImportError::file)
            .thenComparingInt(error -> error.finding().line());

    private final List<ImportError> kept = new ArrayList<>();
    private final Map<ImportFile, BitSet> lines = new EnumMap<>(ImportFile.class);
    private int count;

    /** A mistake that leaves its line out. */
    void add(ImportFile file, Finding finding) {
        lines.computeIfAbsent(file, _ -> new BitSet()).set(finding.line());
        remark(file, finding);
    }

    /** Something to mend that leaves nothing out. */
    void remark(ImportFile file, Finding finding) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(new ImportError(file, finding));
        }
    }

    /** In the order of the files and their lines. */
    List<ImportError> kept() {
        return kept.stream().sorted(BY_PLACE).toList();
    }

    /** How many lines of the file are left out. */
    int lines(ImportFile file) {
        return lines.getOrDefault(file, new BitSet()).cardinality();
    }

    int count() {
        return count;
    }
}
