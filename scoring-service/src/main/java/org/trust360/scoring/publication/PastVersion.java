package org.trust360.scoring.publication;

import java.util.List;

/** An earlier version of a report, as the auditor remembers it. */
public record PastVersion(List<ReleasedCell> cells) {

    public PastVersion {
        cells = List.copyOf(cells);
    }
}
