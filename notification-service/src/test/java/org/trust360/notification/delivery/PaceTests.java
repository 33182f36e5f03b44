package org.trust360.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTests {

    private final AtomicLong now = new AtomicLong(5_000);

    private Pace pace(int perMinute) {
        return new Pace(perMinute, now::get);
    }

    @Test
    void spreadsMailsEvenlyOverTheMinute() {
        var pace = pace(30);

        assertThat(pace.reserve()).isEqualTo(Duration.ZERO);
        assertThat(pace.reserve()).isEqualTo(Duration.ofSeconds(2));
        assertThat(pace.reserve()).isEqualTo(Duration.ofSeconds(4));

        now.addAndGet(Duration.ofSeconds(5).toNanos());
        assertThat(pace.reserve()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void savesNothingUpWhileThereIsNothingToSend() {
        var pace = pace(60);
        now.addAndGet(Duration.ofHours(1).toNanos());

        assertThat(pace.reserve()).isEqualTo(Duration.ZERO);
        assertThat(pace.reserve()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void countsNoMailThatWasNotThere() {
        var pace = pace(60);
        pace.reserve();
        pace.giveBack();

        assertThat(pace.reserve()).isEqualTo(Duration.ZERO);
    }

    @Test
    void isNoneWhereNoneIsAgreed() {
        var pace = pace(0);
        pace.reserve();

        assertThat(pace.reserve()).isEqualTo(Duration.ZERO);
    }
}
