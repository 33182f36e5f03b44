package org.trust360.scoring.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.Interval;
import org.trust360.scoring.measure.Reason;

/**
 * A figure at two decimals, with the 95 % interval where the measure has one, or the word for the reason why there is
 * none.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"value", "low", "high", "missing"})
public record Estimate(
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable String missing) {

    /** Fewer leaders, and somebody could reckon from the figure what is said of one of them. */
    static final int LEAST_LEADERS = 10;

    static final double CONFIDENCE = 0.95;

    /** A figure over {@code leaders}; withheld below {@value #LEAST_LEADERS} of them, whatever it is. */
    static Estimate of(int leaders, Figure figure, @Nullable Interval interval) {
        if (leaders < LEAST_LEADERS) {
            return missing(Reason.TOO_FEW_LEADERS);
        }
        return switch (figure) {
            case Figure.Missing(Reason reason) -> missing(reason);
            case Figure.Known(double value) ->
                interval == null
                        ? new Estimate(rounded(value), null, null, null)
                        : new Estimate(rounded(value), rounded(interval.low()), rounded(interval.high()), null);
        };
    }

    static Estimate missing(Reason reason) {
        return new Estimate(
                null, null, null, reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static double rounded(double value) {
        double rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).doubleValue();
        return rounded == 0 ? 0 : rounded;
    }
}
