package org.trust360.scoring.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A7: a number of raters is told as a bucket. */
class BucketTests {

    @ParameterizedTest
    @CsvSource({
        "3, 3, 3-4", "4, 3, 3-4", "5, 3, 5-9", "9, 3, 5-9", "10, 3, 10-19", "19, 3, 10-19", "20, 3, 20+", "400, 3, 20+",
        "4, 4, 4-9", "9, 4, 4-9", "5, 5, 5-9", "9, 9, 9-19", "8, 8, 8-9", "19, 19, 19+", "20, 20, 20+", "30, 25, 25+"
    })
    void tellsABucket(int n, int threshold, String bucket) {
        assertThat(Bucket.of(n, threshold)).isEqualTo(bucket);
    }

    @Test
    void neverTellsASingleNumber() {
        for (int threshold = 3; threshold < 30; threshold++) {
            int least = threshold;
            assertThat(IntStream.range(threshold, 40).mapToObj(n -> Bucket.of(n, least)))
                    .allMatch(bucket -> !bucket.matches("(\\d+)-\\1"));
        }
    }

    @Test
    void refusesANumberBelowTheThreshold() {
        assertThatThrownBy(() -> Bucket.of(2, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
