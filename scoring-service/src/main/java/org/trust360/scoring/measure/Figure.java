package org.trust360.scoring.measure;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/** A number, or the reason why there is none. Never NaN and never infinite; what is made of a missing figure is missing. */
public sealed interface Figure {

    /** A finite number. */
    record Known(double value) implements Figure {

        public Known {
            if (!Double.isFinite(value)) {
                throw new ArithmeticException("A figure is a finite number: " + value);
            }
        }
    }

    /** No number, and why. */
    record Missing(Reason reason) implements Figure {}

    static Figure of(double value) {
        return new Known(value);
    }

    static Figure missing(Reason reason) {
        return new Missing(reason);
    }

    /** The figure made of two; where either is missing, so is the result, for the reason of the first that is. */
    static Figure of(Figure a, Figure b, DoubleBinaryOperator operator) {
        return switch (a) {
            case Missing missing -> missing;
            case Known(double x) -> b.map(y -> operator.applyAsDouble(x, y));
        };
    }

    static Figure difference(Figure a, Figure b) {
        return of(a, b, (x, y) -> x - y);
    }

    /** The mean of the known figures, missing for {@code reason} where none is known. */
    static Figure meanOfKnown(List<Figure> figures, Reason reason) {
        var known = figures.stream()
                .filter(Figure::isKnown)
                .mapToDouble(Figure::value)
                .toArray();
        return known.length == 0 ? missing(reason) : of(Means.of(known));
    }

    default boolean isKnown() {
        return this instanceof Known;
    }

    /** The number of a figure that is known to be there. */
    default double value() {
        return switch (this) {
            case Known(double value) -> value;
            case Missing(Reason reason) -> throw new IllegalStateException("No value: " + reason);
        };
    }

    default @Nullable Double orNull() {
        return this instanceof Known(double value) ? value : null;
    }

    default @Nullable Reason reason() {
        return this instanceof Missing(Reason reason) ? reason : null;
    }

    default Figure map(DoubleUnaryOperator operator) {
        return switch (this) {
            case Known(double value) -> of(operator.applyAsDouble(value));
            case Missing missing -> missing;
        };
    }
}
