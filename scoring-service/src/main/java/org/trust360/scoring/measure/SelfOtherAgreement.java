package org.trust360.scoring.measure;

/**
 * Whether a leader rates herself as others do, higher or lower, and how others rate her; always with the rule that says
 * so, because the rules disagree about a quarter of the leaders.
 *
 * <p>With d = S - O, shares of the scale, and z over leaders ({@link SelfOtherNorm}):
 *
 * <pre>
 *   A  z(d) above .5: over, below -.5: under            good from the mean O on     Atwater and Yammarino 1992
 *   B  z(S) - z(O) above .5: over, below -.5: under     good from the mean O on     Fleenor, McCauley and Brutus 1996
 *   C  d above .125: over, below -.125: under           good from O = .70 on        no norm
 * </pre>
 *
 * <p>A and B find about 62 % of leaders out of agreement by construction and take up what leniency is common; C does
 * neither. C is for a leader's own report, B for reports on norms. Limits are compared with a tolerance of 1e-12. For
 * research on outcomes none of them replaces polynomial regression (Edwards 1993).
 */
public sealed interface SelfOtherAgreement {

    /** The difference from which on C speaks of over and under, and the O from which on it speaks of good. */
    double DISTANCE = 0.125;

    double GOOD = 0.70;

    double TIE = 1e-12;

    Rule rule();

    /** By which rule a label is given. */
    enum Rule {
        /** A: the difference, standardised. */
        STANDARDISED_DIFFERENCE,
        /** B: the difference of what is standardised. */
        DIFFERENCE_OF_STANDARDISED,
        /** C: the difference itself. */
        ABSOLUTE
    }

    /** The six groups. */
    enum Group {
        OVER_GOOD(Shown.OVER),
        OVER_POOR(Shown.OVER),
        UNDER_GOOD(Shown.UNDER),
        UNDER_POOR(Shown.UNDER),
        AGREE_GOOD(Shown.AGREE_GOOD),
        AGREE_POOR(Shown.AGREE_POOR);

        private final Shown shown;

        Group(Shown shown) {
            this.shown = shown;
        }

        public Shown shown() {
            return shown;
        }
    }

    /** The four groups for display. */
    enum Shown {
        OVER,
        UNDER,
        AGREE_GOOD,
        AGREE_POOR
    }

    /** A leader who has a label. */
    record Labelled(Rule rule, Group group) implements SelfOtherAgreement {}

    /** A leader who has none, and why. */
    record Unlabelled(Rule rule, Reason reason) implements SelfOtherAgreement {}

    /** By rule C, from S and O. */
    static SelfOtherAgreement absolute(Figure self, Figure others) {
        return of(Rule.ABSOLUTE, Figure.difference(self, others), DISTANCE, others.map(o -> o - GOOD));
    }

    /** Compares a difference with a limit, and how far others are above what is good with 0. */
    static SelfOtherAgreement of(Rule rule, Figure difference, double limit, Figure aboveGood) {
        var reason = Figure.of(difference, aboveGood, Double::sum).reason();
        if (reason != null) {
            return new Unlabelled(rule, reason);
        }
        boolean good = aboveGood.value() >= -TIE;
        double d = difference.value();
        if (d > limit + TIE) {
            return new Labelled(rule, good ? Group.OVER_GOOD : Group.OVER_POOR);
        }
        if (d < -limit - TIE) {
            return new Labelled(rule, good ? Group.UNDER_GOOD : Group.UNDER_POOR);
        }
        return new Labelled(rule, good ? Group.AGREE_GOOD : Group.AGREE_POOR);
    }
}
