package org.trust360.scoring.commitment;

import java.util.List;
import org.trust360.scoring.commitment.CommitmentRules.Fault;

/** What became of the wish to change the experiments of a leader. */
sealed interface Change {

    record Made() implements Change {}

    /** Two are open already. */
    record EnoughOpen() implements Change {}

    /** As many as one report takes are there already. */
    record Full() implements Change {}

    record Faulty(List<Fault> faults) implements Change {}

    /** No such experiment of this leader. */
    record Unknown() implements Change {}
}
