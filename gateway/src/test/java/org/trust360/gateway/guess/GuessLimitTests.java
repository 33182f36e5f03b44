package org.trust360.gateway.guess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessLimitTests {

    private static final NetworkPrefix OFFICE = NetworkPrefix.of("192.0.2.17");
    private static final NetworkPrefix ELSEWHERE = NetworkPrefix.of("198.51.100.4");

    private final Hands clock = new Hands();
    private final GuessLimit limit =
            new GuessLimit(new GuessProperties(3, Duration.ofMinutes(10), Duration.ofHours(24), null), clock);

    @Test
    void bearsSoManyGuessesFromOneNetworkAndThenMakesItWait_S5() {
        limit.add(OFFICE);
        limit.add(NetworkPrefix.of("192.0.2.200"));
        assertThat(limit.wait(OFFICE)).isEmpty();

        limit.add(OFFICE);

        assertThat(limit.wait(OFFICE)).contains(Duration.ofMinutes(10));
        assertThat(limit.wait(ELSEWHERE)).isEmpty();
    }

    @Test
    void forgivesInTheNextWindow() {
        for (int i = 0; i < 3; i++) {
            limit.add(OFFICE);
        }
        clock.pass(Duration.ofMinutes(10));

        assertThat(limit.wait(OFFICE)).isEmpty();
    }

    @Test
    void knowsNetworksByAHashThatLastsADayOnly_S5() {
        limit.add(OFFICE);
        var today = limit.known();
        clock.pass(Duration.ofHours(25));
        limit.add(OFFICE);

        assertThat(today).hasSize(1).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(limit.known()).hasSize(1).doesNotContainAnyElementsOf(today);
    }

    @Test
    void neverRemembersMoreThanFitsIntoMemory() {
        for (int i = 0; i < 100_001; i++) {
            limit.add(NetworkPrefix.of("10.%d.%d.1".formatted(i / 256 % 256, i % 256)));
            limit.add(NetworkPrefix.of("2001:db8:%x::1".formatted(i % 65_536)));
        }

        assertThat(limit.known()).hasSizeLessThanOrEqualTo(100_000);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.17, 192.0.2.250, true",
        "192.0.2.17, 192.0.3.17, false",
        "2001:db8:1::1, 2001:db8:1:ffff::9, true",
        "2001:db8:1::1, 2001:db8:2::1, false",
        "::ffff:192.0.2.17, 192.0.2.3, true",
        "nonsense, unknown, true",
        "localhost, nonsense, true"
    })
    void takesAddressesOfOneNetworkTogether(String one, String other, boolean together) {
        assertThat(NetworkPrefix.of(one).equals(NetworkPrefix.of(other))).isEqualTo(together);
        assertThat(NetworkPrefix.of(one)).hasToString("NetworkPrefix");
    }

    /** A clock that the test sets. */
    private static final class Hands extends Clock {

        private Instant now = Instant.parse("2026-11-21T08:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
