package org.trust360.scoring.organisation;

import java.util.HashMap;
import java.util.Set;
import java.util.TreeSet;
import org.trust360.scoring.audit.RollUp;

/**
 * A figure over leaders that HR has, as far as later figures have to know of it: of what, and over whom. It never leaves
 * the store.
 */
public record ReleasedFigure(String theme, String name, Set<String> leaders) {

    public ReleasedFigure {
        leaders = new TreeSet<>(leaders);
    }

    static ReleasedFigure of(String theme, RollUp rollUp) {
        return new ReleasedFigure(theme, rollUp.name(), rollUp.answers().keySet());
    }

    /** For the remainder rule alone, which does not ask how many answers there were. */
    RollUp rollUp(int variable) {
        var answers = new HashMap<String, Integer>();
        leaders.forEach(leader -> answers.put(leader, 1));
        return new RollUp(name, variable, answers);
    }
}
