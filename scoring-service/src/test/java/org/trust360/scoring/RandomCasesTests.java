package org.trust360.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomCasesTests {

    private static final RandomCases<List<Integer>> LISTS = RandomCases.of(
                    random -> random.ints(random.nextInt(20), 0, 100).boxed().toList())
            .shrinkingBy(list -> RandomCases.smaller(list, x -> x == 0 ? Stream.empty() : Stream.of(x / 2, x - 1)));

    @Test
    void triesAsManyCasesAsItSays() {
        var tried = new AtomicInteger();

        LISTS.hold(500, _ -> tried.incrementAndGet());

        assertThat(tried).hasValue(500);
    }

    @Test
    void tellsTheSmallestCaseAndTheSeed() {
        assertThatThrownBy(() -> LISTS.hold(7, 500, list -> assertThat(list).allMatch(x -> x < 60)))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("seed 7, case ")
                .hasMessageEndingWith("shrunk to [60]");
    }

    @Test
    void takesAnExceptionForABrokenClaim() {
        assertThatThrownBy(() -> LISTS.hold(7, 500, list -> {
                    if (list.size() > 3) {
                        throw new IllegalStateException("broken");
                    }
                }))
                .hasRootCauseMessage("broken")
                .hasMessageEndingWith("shrunk to [0, 0, 0, 0]");
    }
}
