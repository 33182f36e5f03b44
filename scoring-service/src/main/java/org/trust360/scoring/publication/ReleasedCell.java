package org.trust360.scoring.publication;

import java.util.List;
import org.trust360.scoring.audit.Bound;

/**
 * What the auditor must remember of a figure that is out, for the versions that may follow. It never leaves the service.
 *
 * @param variable theme and facet, or the outcome
 * @param groups whose mean it is
 * @param sheets whose answers are in it, by the ids of the sheets, which say nothing about people
 * @param tenths the published mean
 */
public record ReleasedCell(String variable, List<String> groups, List<String> sheets, int tenths, Bound bound) {

    public ReleasedCell {
        groups = List.copyOf(groups);
        sheets = List.copyOf(sheets);
    }
}
