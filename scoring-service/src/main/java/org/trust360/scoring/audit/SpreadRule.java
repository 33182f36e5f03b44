package org.trust360.scoring.audit;

import java.util.List;

/**
 * A7, precision: how far answers are apart is said as a number from {@link Policy#DETAIL_FROM} people on, and in one of
 * three words from {@link Policy#AGREEMENT_FROM} people and {@link Policy#AGREEMENT_ITEMS} items on.
 *
 * <p>Mean and standard deviation together give away all answers of five people in 64 of 100 cases, of ten in 5.
 */
final class SpreadRule {

    private SpreadRule() {}

    static List<Violation> violations(Proposal proposal) {
        return proposal.spreads().stream()
                .filter(spread -> !isAllowed(spread))
                .map(spread -> new Violation(Rule.A7, spread.name(), "spread is not shown of so few people or items"))
                .toList();
    }

    private static boolean isAllowed(Spread spread) {
        return switch (spread.detail()) {
            case NUMBER -> spread.people() >= Policy.DETAIL_FROM;
            case WORD -> spread.people() >= Policy.AGREEMENT_FROM && spread.items() >= Policy.AGREEMENT_ITEMS;
        };
    }
}
