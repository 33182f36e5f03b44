package org.trust360.scoring.audit;

import java.util.Map;
import java.util.TreeMap;

/**
 * A figure over several leaders, such as the mean of a unit.
 *
 * @param name what refusals call it
 * @param variable what it is a figure of; roll-ups of different variables have nothing to do with each other
 * @param answers by leader, how many answers of the figure are about them
 */
public record RollUp(String name, int variable, Map<String, Integer> answers) {

    public RollUp {
        answers = new TreeMap<>(answers);
        if (answers.values().stream().anyMatch(count -> count < 1)) {
            throw new IllegalArgumentException("A leader without answers is in no figure");
        }
    }
}
