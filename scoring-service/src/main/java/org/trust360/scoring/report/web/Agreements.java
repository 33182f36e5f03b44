package org.trust360.scoring.report.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.publication.BlockAgreement;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.publication.Report.GroupFacet;
import org.trust360.scoring.publication.Report.Value;

/** How far the people of a group agree with each other, in words, and in numbers where there are enough people. */
record Agreements(Report report, Language language) {

    List<String> lines() {
        return report.groups().stream()
                .flatMap(group -> Stream.of(
                        line(group, "intention", group.intention()),
                        line(group, "behavior", group.behavior()),
                        line(group, "perception", group.perception())))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private @Nullable String line(Report.Group group, String facet, GroupFacet figure) {
        var agreement = figure.agreement();
        if (agreement == null) {
            return null;
        }
        var words = language.text(
                "agreement",
                language.groups(group.groups()),
                language.text("facet." + facet),
                language.text("agreement." + agreement.word()));
        var spread = agreement.spread();
        return spread == null ? words : words + " " + numbers(spread);
    }

    private String numbers(BlockAgreement.Spread spread) {
        return language.text(
                "agreement.numbers",
                language.figure(spread.standardDeviation()),
                language.figure(spread.averageDeviation()),
                index(spread.rwgUniform()),
                index(spread.rwgSkewed()),
                index(spread.rwgStar()));
    }

    private String index(Value value) {
        return value.value() == null
                ? language.text("agreement.none")
                : language.bound(value.bound(), language.index(Objects.requireNonNull(value.value())));
    }
}
