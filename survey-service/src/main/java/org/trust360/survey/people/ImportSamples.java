package org.trust360.survey.people;

import java.util.ArrayList;
import java.util.List;

/** Keeps the first of each kind: enough to see whether a file is the right one. */
final class ImportSamples {

    static final int EACH = 50;

    private final List<ImportSample> kept = new ArrayList<>();

    void add(ImportSample sample) {
        long alike = kept.stream()
                .filter(one -> one.kind() == sample.kind() && one.file() == sample.file())
                .count();
        if (alike < EACH) {
            kept.add(sample);
        }
    }

    List<ImportSample> all() {
        return List.copyOf(kept);
    }
}
