package org.trust360.scoring.congruence;

/**
 * The constants of {@link TrustScenario}. Configured judgement of experts: no study gives universal ones.
 *
 * @param rise which share of the distance to better evidence trust makes good in one cycle, in (0, 1]
 * @param character how trust falls where it rests on character
 * @param competence how trust falls where it rests on competence
 * @param deadZone z: evidence within so many standard errors below trust counts as noise, 0 or more
 * @param ceilingLoss which share of its ceiling a deception of severity 1 takes for good, in [0, 1]
 * @param ceilingRecovery which share of what is lost of the ceiling comes back in one cycle, in [0, 1]
 */
public record TrustConstants(
        double rise, Fall character, Fall competence, double deadZone, double ceilingLoss, double ceilingRecovery) {

    public TrustConstants {
        if (!(rise > 0 && rise <= 1)) {
            throw new IllegalArgumentException("The rise of trust is above 0 and at most 1: " + rise);
        }
        if (!(deadZone >= 0 && Double.isFinite(deadZone))) {
            throw new IllegalArgumentException("The dead zone is 0 standard errors or more: " + deadZone);
        }
        Shares.require("The loss of ceiling", ceilingLoss);
        Shares.require("The recovery of the ceiling", ceilingRecovery);
    }

    /**
     * How trust falls on worse evidence.
     *
     * @param gain which share of the distance trust loses in one cycle, in [0, 1]; never less than the rise
     * @param forgiveness which share of the gain an admission takes away, in [0, 1]
     */
    public record Fall(double gain, double forgiveness) {

        public Fall {
            Shares.require("The gain of a fall", gain);
            Shares.require("The forgiveness", forgiveness);
        }
    }

    /**
     * Rise .15; fall .60 for character, which no admission mends, .30 for competence, half of it forgiven where
     * admitted; a dead zone of 2 standard errors; deception takes half of the ceiling and nothing brings it back.
     */
    public static TrustConstants withDefaults() {
        return new TrustConstants(0.15, new Fall(0.60, 0), new Fall(0.30, 0.5), 2, 0.5, 0);
    }

    /** Which share of the distance to worse evidence trust loses in one cycle. */
    public double fall(Basis basis, boolean admitted) {
        var fall = switch (basis) {
            case CHARACTER -> character;
            case COMPETENCE -> competence;
        };
        return Math.max(rise, fall.gain() * (admitted ? 1 - fall.forgiveness() : 1));
    }

    /** After how many cycles half of the way up to constant evidence is gone: {@code ln .5 / ln(1 - rise)}. */
    public double halfLifeOfRise() {
        return cyclesFor(0.5, rise);
    }

    /** As {@link #halfLifeOfRise()}, down to constant evidence whose standard error is 0. */
    public double halfLifeOfFall(Basis basis, boolean admitted) {
        return cyclesFor(0.5, fall(basis, admitted));
    }

    /** After how many cycles a share of a drop, in [0, 1), is regained, however deep it was. */
    public double cyclesToRegain(double share) {
        if (!(share >= 0 && share < 1)) {
            throw new IllegalArgumentException("A share of a drop is 0 or more and below 1: " + share);
        }
        return cyclesFor(share, rise);
    }

    private static double cyclesFor(double share, double gain) {
        return Math.log(1 - share) / Math.log(1 - gain);
    }
}
