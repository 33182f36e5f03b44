package org.trust360.notification.work;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/** How long to wait before the next attempt, with a little chance, so that what failed together does not return so. */
public final class Patience {

    private static final double JITTER = 0.2;
    private static final int MOST_DOUBLINGS = 20;

    private final List<Duration> pauses;
    private final Duration firstOutagePause;
    private final Duration longestOutagePause;
    private final DoubleSupplier chance;

    /**
     * A patience of these pauses.
     *
     * @param pauses after the first, second ... attempt that failed; then patience is at its end
     * @param firstOutagePause while nobody can be reached; doubles up to {@code longestOutagePause}
     * @param chance values from 0 to 1
     */
    public Patience(
            List<Duration> pauses, Duration firstOutagePause, Duration longestOutagePause, DoubleSupplier chance) {
        this.pauses = List.copyOf(pauses);
        this.firstOutagePause = firstOutagePause;
        this.longestOutagePause = longestOutagePause;
        this.chance = chance;
    }

    /** After an attempt that was put off; empty when patience is at its end. */
    public Optional<Duration> after(int attempts) {
        return attempts <= pauses.size() ? Optional.of(jitter(pauses.get(attempts - 1))) : Optional.empty();
    }

    /** While nobody can be reached: seconds, not minutes, because it is not about what is owed. */
    public Duration inOutage(int failuresInARow) {
        var pause = firstOutagePause.multipliedBy(1L << Math.min(failuresInARow - 1, MOST_DOUBLINGS));
        return jitter(pause.compareTo(longestOutagePause) > 0 ? longestOutagePause : pause);
    }

    private Duration jitter(Duration pause) {
        var factor = 1 - JITTER + 2 * JITTER * chance.getAsDouble();
        return Duration.ofMillis(Math.round(pause.toMillis() * factor));
    }
}
