package org.trust360.scoring.report.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.trust360.scoring.congruence.Relationship.DIRECT_REPORT;
import static org.trust360.scoring.congruence.Relationship.MANAGER;
import static org.trust360.scoring.congruence.Relationship.PEER;
import static org.trust360.scoring.congruence.Relationship.SELF;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.core.io.ClassPathResource;
import org.trust360.scoring.growth.GrowthMaking;
import org.trust360.scoring.publication.Publication;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.report.web.GoldenRaters.Pattern;

/** The reports that every form must tell rightly; each is frozen as a file in golden-reports. */
public enum GoldenReport {
    EVERYTHING_FINE(() -> of(all("fine", 5, (rater, theme, facet) -> rater % 4 == 3 ? 4 : 5))),
    NO_SELF_ASSESSMENT(() -> of(others(new GoldenRaters("no-self", 5), 6, GoldenReport::usual))),
    ONE_GROUP_WITHHELD(() -> of(new GoldenRaters("one-withheld", 5)
            .with(SELF, 1, GoldenReport::usual)
            .with(DIRECT_REPORT, 6, GoldenReport::usual)
            .with(PEER, 3, (rater, theme, facet) -> rater == 0 && theme < 4 ? null : usual(rater, theme, facet)))),
    ALL_WITHHELD(() -> of(new GoldenRaters("all-withheld", 5)
            .with(SELF, 1, GoldenReport::usual)
            .with(PEER, 2, GoldenReport::usual))),
    ALL_EQUAL_ANSWERS(() -> of(all("all-equal", 5, (rater, theme, facet) -> 4))),
    THREE_RATERS(() ->
            of(new GoldenRaters("three", 5).with(SELF, 1, GoldenReport::usual).with(PEER, 3, GoldenReport::usual))),
    FORTY_RATERS(() -> of(new GoldenRaters("forty", 5)
            .with(SELF, 1, GoldenReport::usual)
            .with(MANAGER, 1, GoldenReport::usual)
            .with(PEER, 20, GoldenReport::usual)
            .with(DIRECT_REPORT, 19, (rater, theme, facet) -> usual(rater + 1, theme, facet) - 1))),
    TWO_CYCLES(GoldenReport::twoCycles),
    MUCH_NOT_JUDGED(() -> of(all(
            "not-judged",
            5,
            (rater, theme, facet) -> (rater + theme + facet) % 2 == 0 ? null : usual(rater, theme, facet)))),
    SCALE_OF_SEVEN(() -> of(all("seven", 7, (rater, theme, facet) -> usual(rater, theme, facet) + 2 - theme % 3))),
    SCALE_OF_TWO(() -> of(all("two", 2, (rater, theme, facet) -> 1 + (rater * 7 + theme * 3 + facet) % 3 % 2))),
    SCALE_OF_ELEVEN(() -> of(all("eleven", 11, (rater, theme, facet) -> 2 * usual(rater, theme, facet) + theme % 2))),
    SEVERAL_STATEMENTS(() -> of(others(
            new GoldenRaters("statements", 5, 2).with(SELF, 1, GoldenReport::usual),
            6,
            (rater, theme, facet) -> theme == 7 && rater == 12 && facet == 1 ? null : usual(rater, theme, facet))));

    @SuppressWarnings("ImmutableEnumChecker") // makes the same report whenever it is asked
    private final Supplier<Report> making;

    GoldenReport(Supplier<Report> making) {
        this.making = making;
    }

    Report make() {
        return making.get();
    }

    /** As it is frozen. */
    public String json() {
        var file = "golden-reports/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json";
        try {
            return new ClassPathResource(file).getContentAsString(UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Intention above behavior above perception, different by theme, a little different by rater. */
    private static Integer usual(int rater, int theme, int facet) {
        return 5 - facet * (theme % 3) + (rater * 7 + theme * 3 + facet) % 3 - 1;
    }

    private static GoldenRaters all(String campaign, int scaleMax, Pattern pattern) {
        return others(new GoldenRaters(campaign, scaleMax).with(SELF, 1, pattern), 6, pattern);
    }

    private static GoldenRaters others(GoldenRaters raters, int each, Pattern pattern) {
        return raters.with(MANAGER, 1, pattern).with(PEER, each, pattern).with(DIRECT_REPORT, each, pattern);
    }

    private static Report of(GoldenRaters raters) {
        return Publication.of(raters.campaign(), "leader", raters.sheets());
    }

    private static Report twoCycles() {
        var earlier = of(all("cycle-1", 5, (rater, theme, facet) -> usual(rater, theme, facet) - 1));
        var raters = all("cycle-2", 5, GoldenReport::usual);
        var release = Publication.release(raters.campaign(), "leader", raters.sheets());
        return release.with(GrowthMaking.of(List.of(earlier), release.report(), List.of())
                        .orElseThrow())
                .report();
    }
}
