package org.trust360.scoring.congruence;

import java.util.Random;
import java.util.stream.Stream;
import org.trust360.scoring.congruence.TrustConstants.Fall;
import org.trust360.scoring.congruence.TrustScenario.Cycle;
import org.trust360.scoring.congruence.TrustScenario.State;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.Reason;

/** One random step of a scenario: constants, a state, a cycle, and another share to compare with. */
record TrustCase(TrustConstants constants, State state, Cycle cycle, double other) {

    State after(Cycle next) {
        return state.after(next, constants);
    }

    Stream<TrustCase> smaller() {
        return Stream.of(
                        new TrustCase(TrustConstants.withDefaults(), state, cycle, other),
                        new TrustCase(constants, State.of(state.trust()), cycle, other),
                        new TrustCase(
                                constants,
                                state,
                                new Cycle(cycle.evidence(), cycle.standardError(), cycle.basis(), cycle.admitted(), 0),
                                other),
                        new TrustCase(
                                constants,
                                state,
                                new Cycle(cycle.evidence(), 0, cycle.basis(), cycle.admitted(), cycle.deception()),
                                other))
                .filter(candidate -> !candidate.equals(this));
    }

    static TrustCase made(Random random) {
        double trust = share(random);
        return new TrustCase(
                constants(random), new State(trust, Math.max(trust, share(random))), cycle(random), share(random));
    }

    private static TrustConstants constants(Random random) {
        double competence = random.nextDouble();
        return new TrustConstants(
                0.01 + 0.99 * random.nextDouble(),
                new Fall(competence + (1 - competence) * random.nextDouble(), random.nextDouble()),
                new Fall(competence, random.nextDouble()),
                3 * random.nextDouble(),
                random.nextDouble(),
                random.nextDouble());
    }

    static Cycle cycle(Random random) {
        return new Cycle(
                random.nextInt(10) == 0 ? Figure.missing(Reason.TOO_FEW_ANSWERS) : Figure.of(share(random)),
                random.nextBoolean() ? 0 : 0.2 * random.nextDouble(),
                random.nextBoolean() ? Basis.CHARACTER : Basis.COMPETENCE,
                random.nextBoolean(),
                random.nextInt(3) == 0 ? share(random) : 0);
    }

    /** The ends of the range, a round number or any. */
    private static double share(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(2);
            case 1 -> random.nextInt(11) / 10.0;
            default -> random.nextDouble();
        };
    }
}
