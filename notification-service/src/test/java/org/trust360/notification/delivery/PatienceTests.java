package org.trust360.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class PatienceTests {

    private final DeliveryProperties defaults = bound(Map.of("trust360.mail.delivery.parallelism", "4"));

    private static DeliveryProperties bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("trust360.mail.delivery", DeliveryProperties.class);
    }

    @Test
    void waitsLongerAfterEveryAttemptAndGivesUpAfterTwoDays() {
        var patience = defaults.patience(() -> 0.5);
        var pauses = IntStream.rangeClosed(1, 9)
                .mapToObj(patience::after)
                .flatMap(Optional::stream)
                .toList();
        assertThat(pauses)
                .startsWith(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1))
                .hasSize(9)
                .isSorted();
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofHours(47), Duration.ofHours(48));
        assertThat(patience.after(10)).isEmpty();
    }

    @Test
    void scattersPausesByAFifth() {
        assertThat(defaults.patience(() -> 0.0).after(1)).contains(Duration.ofSeconds(48));
        assertThat(defaults.patience(() -> 1.0).after(1)).contains(Duration.ofSeconds(72));
    }

    @Test
    void waitsSecondsNotMinutesWhileNobodyIsThere() {
        var patience = defaults.patience(() -> 0.5);
        assertThat(List.of(patience.inOutage(1), patience.inOutage(2), patience.inOutage(3)))
                .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
        assertThat(patience.inOutage(100_000)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void refusesSettingsThatMakeNoSense() {
        assertThatThrownBy(() -> bound(Map.of("trust360.mail.delivery.poll-interval", "0s")))
                .rootCause()
                .hasMessageContaining("trust360.mail.delivery.poll-interval");
        assertThatThrownBy(() -> bound(Map.of("trust360.mail.delivery.longest-outage-pause", "1ms")))
                .rootCause()
                .hasMessageContaining("longest-outage-pause");
    }
}
