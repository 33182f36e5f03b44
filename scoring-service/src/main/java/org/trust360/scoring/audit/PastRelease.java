package org.trust360.scoring.audit;

import java.util.List;

/** What an earlier release of the same campaign about the same leader published; it can never be taken back. */
public record PastRelease(List<Cell> cells) {

    public PastRelease {
        cells = List.copyOf(cells);
    }
}
