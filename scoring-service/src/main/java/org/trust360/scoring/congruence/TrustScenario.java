package org.trust360.scoring.congruence;

import java.util.ArrayList;
import java.util.List;
import org.trust360.scoring.measure.Figure;

/**
 * How trust could develop over cycles of feedback if it rose slowly and fell fast. A scenario drawn with configured
 * constants, never a measurement of trust: nothing that shows it may call it one.
 *
 * <p>With trust T under its ceiling U, and one cycle's evidence E of standard error se:
 *
 * <pre>
 *   d  = E - T;  b = z se                                    z the dead zone
 *   g  = max(rise, fall of the basis (1 - forgiveness if admitted))
 *   dT = rise d                      if d >= -b              within the noise, trust moves gently
 *      = -rise b + g (d + b)         otherwise               continuous, with a kink at -b
 *   U' = min(1, U + recovery (1 - U)) (1 - loss deception)
 *   T' = min(clamp(T + dT), U');     without evidence T' = min(T, U')
 * </pre>
 *
 * <p>The form T' = (1 - g) T + g E with a gain that depends on the direction follows Jonker and Treur (1999); that bad
 * news weighs more, Slovic (1993), qualified since by Poortinga and Pidgeon (2004). Without the dead zone sampling noise
 * alone would ratchet trust down, to the rise/(rise + fall) expectile of the evidence.
 *
 * <p>The order of cycles matters: bad news last ends lower.
 *
 * @param states the start and then one state per cycle; never empty
 */
public record TrustScenario(List<State> states) {

    public TrustScenario {
        states = List.copyOf(states);
        if (states.isEmpty()) {
            throw new IllegalArgumentException("A scenario has a start");
        }
    }

    /** Draws the scenario from a start through cycles in their order. */
    public static TrustScenario of(TrustConstants constants, State start, List<Cycle> cycles) {
        var states = new ArrayList<State>();
        states.add(start);
        cycles.forEach(cycle -> states.add(states.getLast().after(cycle, constants)));
        return new TrustScenario(states);
    }

    /** Where the scenario ends. */
    public State end() {
        return states.getLast();
    }

    /** Trust and the most it can reach, each in [0, 1]. */
    public record State(double trust, double ceiling) {

        public State {
            Shares.require("Trust", trust);
            Shares.require("The ceiling of trust", ceiling);
        }

        /** A state that nothing limits. */
        public static State of(double trust) {
            return new State(trust, 1);
        }

        State after(Cycle cycle, TrustConstants constants) {
            double recovered = Math.min(1, ceiling + constants.ceilingRecovery() * (1 - ceiling));
            double limit = recovered * (1 - constants.ceilingLoss() * cycle.deception());
            double moved = cycle.evidence() instanceof Figure.Known(double evidence)
                    ? Math.clamp(trust + change(evidence - trust, cycle, constants), 0.0, 1.0)
                    : trust;
            return new State(Math.min(moved, limit), limit);
        }

        private static double change(double distance, Cycle cycle, TrustConstants constants) {
            double noise = constants.deadZone() * cycle.standardError();
            if (distance >= -noise) {
                return constants.rise() * distance;
            }
            return -constants.rise() * noise + constants.fall(cycle.basis(), cycle.admitted()) * (distance + noise);
        }
    }

    /**
     * One cycle of feedback.
     *
     * @param evidence perception or sweet spot of the cycle, shrunk towards the norm, in [0, 1]; missing where the cycle
     *     gave none
     * @param standardError of the evidence, 0 or more
     * @param basis what the trust at stake rests on
     * @param admitted whether the leader admitted a mistake: entered by a person, never inferred from ratings
     * @param deception how severe a proven deception was, in [0, 1], 0 for none: entered by a person, never inferred
     */
    public record Cycle(Figure evidence, double standardError, Basis basis, boolean admitted, double deception) {

        public Cycle {
            if (evidence instanceof Figure.Known(double value)) {
                Shares.require("Evidence of trust", value);
            }
            if (!(standardError >= 0 && Double.isFinite(standardError))) {
                throw new IllegalArgumentException("A standard error is a number of 0 or more: " + standardError);
            }
            Shares.require("The severity of a deception", deception);
        }

        /** Evidence and nothing else. */
        public static Cycle of(double evidence, double standardError, Basis basis) {
            return new Cycle(Figure.of(evidence), standardError, basis, false, 0);
        }
    }
}
