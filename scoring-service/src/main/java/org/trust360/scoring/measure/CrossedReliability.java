package org.trust360.scoring.measure;

import org.jspecify.annotations.Nullable;

/**
 * The six intraclass correlations of Shrout and Fleiss 1979, for n targets that are all rated by the same k judges.
 *
 * <p>With the mean squares between targets (BMS), within targets (WMS), between judges (JMS) and of what is left (EMS):
 *
 * <pre>
 *   ICC(1,1) = (BMS-WMS) / (BMS+(k-1)WMS)                   ICC(1,k) = (BMS-WMS) / BMS
 *   ICC(2,1) = (BMS-EMS) / (BMS+(k-1)EMS+k(JMS-EMS)/n)      ICC(2,k) = (BMS-EMS) / (BMS+(JMS-EMS)/n)
 *   ICC(3,1) = (BMS-EMS) / (BMS+(k-1)EMS)                   ICC(3,k) = (BMS-EMS) / BMS     (Cronbach's alpha)
 *
 *   Intervals, with q = 1 - (1 - confidence)/2 and F0 = BMS/WMS for (1,.), BMS/EMS for (3,.), error degrees of freedom
 *   e = n(k-1) and (n-1)(k-1): FL = F0 / F[q; n-1, e], FU = F0 F[q; e, n-1]
 *     single (FL-1)/(FL+k-1), (FU-1)/(FU+k-1);   average 1-1/FL, 1-1/FU
 *   (2,1), Fleiss and Shrout 1978:   r = ICC(2,1), A = k r JMS/EMS, B = n(1+(k-1)r) - k r
 *     v = (k-1)(n-1)(A+B)² / ((n-1)A²+B²),   F1 = F[q; n-1, v],   F2 = F[q; v, n-1]
 *     n(BMS-F1 EMS) / (F1(k JMS+(kn-k-n)EMS) + n BMS),   n(F2 BMS-EMS) / (k JMS+(kn-k-n)EMS + n F2 BMS)
 *   (2,k)  both limits of (2,1) stepped up, kL/(1+(k-1)L): the v of the single coefficient, not that of the average
 * </pre>
 *
 * <p>At most 1, possibly negative. All are missing for {@link Reason#TOO_FEW_COMPLETE_ROWS} below two targets,
 * {@link Reason#TOO_FEW_RATERS} below two judges and {@link Reason#ZERO_VARIANCE} where EMS is 0; a form is missing for
 * {@link Reason#ZERO_BETWEEN_VARIANCE} where its denominator is not above 0.
 */
public final class CrossedReliability {

    /** Who the judges stand for, and whether one of them or the mean of all is meant. */
    public enum Form {
        /** Judges of each target are others: ICC(1,1). */
        ONE_WAY_SINGLE,
        /** Judges stand for many, their leniency counts: ICC(2,1). */
        RANDOM_SINGLE,
        /** Judges stand for themselves, their leniency does not count: ICC(3,1). */
        FIXED_SINGLE,
        /** ICC(1,k). */
        ONE_WAY_AVERAGE,
        /** ICC(2,k). */
        RANDOM_AVERAGE,
        /** ICC(3,k). */
        FIXED_AVERAGE
    }

    /** A denominator below this share of the mean squares it is made of is 0. */
    private static final double ROUNDING = 1e-12;

    /** With fewer the quantiles of F leave the range of numbers. */
    private static final double FEWEST_DEGREES_OF_FREEDOM = 0.05;

    private final int targets;
    private final int judges;
    private final MeanSquares squares;

    private CrossedReliability(int targets, int judges, MeanSquares squares) {
        this.targets = targets;
        this.judges = judges;
        this.squares = squares;
    }

    /** With targets in rows and judges in columns. */
    public static CrossedReliability of(CrossedTable table) {
        int n = table.rows();
        int k = table.columns();
        return new CrossedReliability(n, k, n < 2 || k < 2 ? new MeanSquares(0, 0, 0, 0) : MeanSquares.of(table));
    }

    /** n, the targets that all judges rated. */
    public int targets() {
        return targets;
    }

    /** k. */
    public int judges() {
        return judges;
    }

    public Figure coefficient(Form form) {
        if (targets < 2 || judges < 2) {
            return Figure.missing(judges < 2 ? Reason.TOO_FEW_RATERS : Reason.TOO_FEW_COMPLETE_ROWS);
        }
        if (squares.error() == 0) {
            return Figure.missing(Reason.ZERO_VARIANCE);
        }
        double error = error(form);
        double whole = squares.between() + spread(form);
        return whole > ROUNDING * (squares.between() + squares.within() + squares.judging())
                ? Figure.of((squares.between() - error) / whole)
                : Figure.missing(Reason.ZERO_BETWEEN_VARIANCE);
    }

    /**
     * The interval at a confidence in (0, 1). Null where the coefficient is missing; for (2,1) and (2,k) where v is below
     * .05, because targets hardly differ; for (2,k) where the lower limit of (2,1) is so low that it cannot be stepped up.
     */
    public @Nullable Interval interval(Form form, double confidence) {
        if (!coefficient(form).isKnown()) {
            return null;
        }
        double tail = (1 - confidence) / 2;
        return switch (form) {
            case ONE_WAY_SINGLE, FIXED_SINGLE -> new Interval(single(form, 1 - tail), single(form, tail));
            case ONE_WAY_AVERAGE, FIXED_AVERAGE ->
                new Interval(1 - 1 / ratio(form, 1 - tail), 1 - 1 / ratio(form, tail));
            case RANDOM_SINGLE -> random(tail);
            case RANDOM_AVERAGE -> steppedUp(random(tail));
        };
    }

    /** What the mean square between targets contains beside the targets themselves. */
    private double error(Form form) {
        return switch (form) {
            case ONE_WAY_SINGLE, ONE_WAY_AVERAGE -> squares.within();
            case RANDOM_SINGLE, FIXED_SINGLE, RANDOM_AVERAGE, FIXED_AVERAGE -> squares.error();
        };
    }

    /** What the denominator contains beside the mean square between targets. */
    private double spread(Form form) {
        double leniency = (squares.judging() - squares.error()) / targets;
        return switch (form) {
            case ONE_WAY_SINGLE, FIXED_SINGLE -> (judges - 1) * error(form);
            case RANDOM_SINGLE -> (judges - 1) * squares.error() + judges * leniency;
            case RANDOM_AVERAGE -> leniency;
            case ONE_WAY_AVERAGE, FIXED_AVERAGE -> 0;
        };
    }

    private double single(Form form, double probability) {
        double f = ratio(form, probability);
        return (f - 1) / (f + judges - 1);
    }

    /** F0 / F; FU is this for the other tail, since F[q; a, b] = 1 / F[1-q; b, a]. */
    private double ratio(Form form, double probability) {
        double rows = form == Form.ONE_WAY_SINGLE || form == Form.ONE_WAY_AVERAGE ? targets : targets - 1.0;
        double f = Quantiles.ofF(probability, targets - 1, rows * (judges - 1));
        return squares.between() / error(form) / f;
    }

    private @Nullable Interval random(double tail) {
        double v = randomDegreesOfFreedom();
        if (!(v >= FEWEST_DEGREES_OF_FREEDOM)) {
            return null;
        }
        double f1 = Quantiles.ofF(1 - tail, targets - 1, v);
        double f2 = Quantiles.ofF(1 - tail, v, targets - 1);
        return new Interval(random(f1, 1), random(1, f2));
    }

    /** One limit of ICC(2,1): the lower one with F1 and 1, the upper one with 1 and F2. */
    private double random(double ofError, double ofTargets) {
        double n = targets;
        double k = judges;
        double between = n * ofTargets * squares.between();
        double rest = k * squares.judging() + (k * n - k - n) * squares.error();
        return (between - n * ofError * squares.error()) / (ofError * rest + between);
    }

    private double randomDegreesOfFreedom() {
        double n = targets;
        double k = judges;
        double r = coefficient(Form.RANDOM_SINGLE).value();
        double a = k * r * squares.judging() / squares.error();
        double b = n * (1 + (k - 1) * r) - k * r;
        return (k - 1) * (n - 1) * (a + b) * (a + b) / ((n - 1) * a * a + b * b);
    }

    private @Nullable Interval steppedUp(@Nullable Interval single) {
        return single != null && single.low() * (judges - 1) > -1
                ? new Interval(steppedUp(single.low()), steppedUp(single.high()))
                : null;
    }

    private double steppedUp(double single) {
        return judges * single / (1 + (judges - 1) * single);
    }
}
