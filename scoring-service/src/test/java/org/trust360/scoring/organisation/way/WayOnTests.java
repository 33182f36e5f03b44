package org.trust360.scoring.organisation.way;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.scoring.TestService;

/** A11: shares in tens, from three leaders on who did and while three are left, the same all day. */
class WayOnTests {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 5);

    @ParameterizedTest(name = "{1} of {0}: {2}")
    @CsvSource({
        "40, 0,",
        "40, 2,",
        "40, 3, 0",
        "40, 4, 10",
        "40, 23, 50",
        "40, 37, 90",
        "40, 38, 90",
        "40, 40, 90",
        "10, 7, 70",
        "10, 8, 70",
        "10, 10, 70",
        "6, 3, 50",
        "6, 6, 50",
        "5, 5,",
        "1, 1,"
    })
    void saysSharesThatTellOfNobody(int leaders, int done, @Nullable Integer percent) {
        var way = WayOn.of(DAY, new WayOn.Counted(leaders, done, done, OptionalInt.empty()));

        assertThat(way.committed()).isEqualTo(percent);
        assertThat(way.sharedBack()).isEqualTo(percent);
    }

    @Test
    void saysWeeksFromTenLeadersOn() {
        assertThat(weeks(9, 8)).isNull();
        assertThat(weeks(10, 8)).isEqualTo(2);
        assertThat(weeks(10, 7)).isEqualTo(1);
        assertThat(weeks(10, 0)).isEqualTo(1);
    }

    private static @Nullable Integer weeks(int committed, int median) {
        return WayOn.of(DAY, new WayOn.Counted(40, committed, 0, OptionalInt.of(median)))
                .weeks();
    }

    /** What somebody takes on after the first look of a day is not seen before the next. */
    @Test
    void saysTheSameAllDay() {
        var service = TestService.shared();
        var campaign = TestService.newId();
        var commitments = service.bean(MongoDatabase.class).getCollection("commitments");
        for (int i = 0; i < 4; i++) {
            commitments.insertOne(new Document("_id", campaign + i)
                    .append("campaign", campaign)
                    .append("days", 3));
        }
        var shareBacks = service.bean(MongoDatabase.class).getCollection("sharebacks");
        for (int i = 0; i < 6; i++) {
            shareBacks.insertOne(new Document("_id", campaign + i)
                    .append("campaign", campaign)
                    .append("sends", Math.min(i, 1)));
        }
        var first = service.bean(WaysOn.class).of(campaign, 10);
        commitments.insertOne(new Document("_id", campaign + "late")
                .append("campaign", campaign)
                .append("days", 3));

        assertThat(first.committed()).isEqualTo(40);
        assertThat(first.sharedBack()).isEqualTo(50);
        assertThat(service.bean(WaysOn.class).of(campaign, 10)).isEqualTo(first);
    }
}
