package org.trust360.notification.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/** How long to wait before the next attempt, with a little chance, so that what failed together does not return so. */
final class Patience {

    private static final double JITTER = 0.2;
    private static final int MOST_DOUBLINGS = 20;

    private final DeliveryProperties properties;
    private final DoubleSupplier chance;

    /** @param chance values from 0 to 1 */
    Patience(DeliveryProperties properties, DoubleSupplier chance) {
        this.properties = properties;
        this.chance = chance;
    }

    /** After an attempt that was put off; empty when patience is at its end. */
    Optional<Duration> after(int attempts) {
        var pauses = properties.pauses();
        return attempts <= pauses.size() ? Optional.of(jitter(pauses.get(attempts - 1))) : Optional.empty();
    }

    /** While nobody can be reached: seconds, not minutes, because it is not about the mail. */
    Duration inOutage(int failuresInARow) {
        var first = properties.firstOutagePause();
        var pause = first.multipliedBy(1L << Math.min(failuresInARow - 1, MOST_DOUBLINGS));
        var longest = properties.longestOutagePause();
        return jitter(pause.compareTo(longest) > 0 ? longest : pause);
    }

    private Duration jitter(Duration pause) {
        var factor = 1 - JITTER + 2 * JITTER * chance.getAsDouble();
        return Duration.ofMillis(Math.round(pause.toMillis() * factor));
    }
}
