package org.trust360.scoring.audit;

import java.util.List;

/** What the auditor says of a proposal. */
public sealed interface Verdict {

    /** No rule is violated. */
    record Passed(Release release) implements Verdict {}

    /** Nothing of the proposal may be published as it is; one violation or more. */
    record Refused(List<Violation> violations) implements Verdict {

        public Refused {
            violations = List.copyOf(violations);
        }
    }
}
