package org.trust360.scoring.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.publication.BlockAgreement.Spread;
import org.trust360.scoring.publication.Chain.Link;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.publication.Report.Block;
import org.trust360.scoring.publication.Report.Group;
import org.trust360.scoring.publication.Report.GroupFacet;
import org.trust360.scoring.publication.Report.Range;
import org.trust360.scoring.publication.Report.Seen;
import org.trust360.scoring.publication.Report.Theme;
import org.trust360.scoring.publication.Report.Value;
import org.trust360.scoring.publication.ThemeNorm;

/** What a report says of its figures outside of tables, made of its JSON alone. */
record ExpectedLines(Report report, Said said) {

    /** Those that read the distance of intention and behavior. */
    private static final Set<String> READ_AGAINST_NORMS =
            Set.of("sweet-spot", "congruent-mid", "congruent-low", "intent-not-enacted", "enacted-beyond-intent");

    List<String> answered() {
        var answered = report.answered();
        var lines = new ArrayList<String>();
        lines.add(said.text(answered.self() ? "answered.self" : "answered.self.none"));
        answered.blocks().forEach(block -> lines.add(said.groups(block.groups()) + ": " + bucket(block.answered())));
        answered.withheld().forEach(_ -> lines.add(said.text("answered.withheld", report.threshold())));
        if (answered.blocks().stream().anyMatch(block -> block.groups().size() > 1)) {
            lines.add(said.text("answered.together", report.threshold()));
        }
        return lines;
    }

    /** Each with its name. */
    List<String> overall() {
        var summary = report.summary();
        var lines = new ArrayList<String>();
        mean("intention", summary.intention(), lines);
        mean("behavior", summary.behavior(), lines);
        mean("perception", summary.perception(), lines);
        index("congruence", summary.congruence(), lines);
        index("adjusted-congruence", summary.adjustedCongruence(), lines);
        index("level", summary.level(), lines);
        index("sweet-spot", summary.sweetSpot(), lines);
        return lines;
    }

    /** The class, what it means and how firm it is. */
    List<String> judged(Theme theme) {
        var category = theme.category();
        if (category == null) {
            return List.of(said.text("theme.none." + theme.congruence().missing(), report.threshold()));
        }
        boolean isNormed = theme.usual() != null && READ_AGAINST_NORMS.contains(category);
        var key = "class." + category + (isNormed ? ".usual" : "");
        return Stream.of(key, key + ".text", "theme." + theme.firmness())
                .map(said::text)
                .toList();
    }

    List<String> notes(Theme theme) {
        var others = theme.others();
        var facets = Map.of(
                "intention", others.intention(), "behavior", others.behavior(), "perception", others.perception());
        var notes = new ArrayList<String>();
        Stream.ofNullable(theme.usual()).map(usual -> usual(theme, usual)).forEach(notes::add);
        facets.forEach((facet, seen) -> Stream.ofNullable(seen.notJudged())
                .map(share -> said.text("theme.not-judged", said.text("facet." + facet), Math.round(share * 100)))
                .forEach(notes::add));
        facets.values().stream()
                .flatMap(seen -> seen.withheld().stream())
                .map(block -> said.text("withheld." + block.reason(), said.groups(block.groups()), report.threshold()))
                .forEach(notes::add);
        return notes;
    }

    private String usual(Theme theme, ThemeNorm usual) {
        var gap = said.signed(Objects.requireNonNull(theme.gaps().sayDo().value()), 1);
        return said.text("norms.theme", gap, said.signed(usual.sayDo(), 1), usual.leaders());
    }

    List<String> chain() {
        var lines = new ArrayList<String>();
        var chain = report.chain();
        if (chain != null) {
            lines.add(link("character", "measured", chain.character()));
            lines.add(link("competence", "measured", chain.competence()));
            lines.add(link("credibility", "inferred", chain.credibility()));
        }
        Stream.ofNullable(report.followership()).map(this::followership).forEach(lines::add);
        return lines;
    }

    private String link(String name, String kind, Link link) {
        var counted = link.mean().value() == null ? "" : " " + said.text("chain.counted", link.themes(), link.people());
        return String.join(
                        " ",
                        said.text("chain." + name),
                        figure(link.mean(), link.interval()),
                        said.text("chain." + kind),
                        said.text("chain." + name + ".text"))
                + counted;
    }

    private String followership(Seen seen) {
        int people = seen.blocks().stream()
                .map(Block::answered)
                .mapToInt(ExpectedLines::least)
                .sum();
        var counted = people == 0 ? "" : " " + said.text("chain.counted.people", people);
        return String.join(
                        " ",
                        said.text("followership.heading"),
                        figure(seen.mean(), seen.interval()),
                        said.text("chain.measured"),
                        said.text("followership.text"))
                + counted;
    }

    private static int least(String answered) {
        return Integer.parseInt(answered.replaceAll("[-+].*", ""));
    }

    private String figure(Value value, @Nullable Range interval) {
        return value.value() == null ? said.text("chart.none") : said.withRange(said.mean(value), interval);
    }

    List<String> agreements() {
        return report.groups().stream()
                .flatMap(group -> Stream.of(
                        agreement(group, "intention", group.intention()),
                        agreement(group, "behavior", group.behavior()),
                        agreement(group, "perception", group.perception())))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> agreement(Group group, String facet, GroupFacet figure) {
        var agreement = figure.agreement();
        if (agreement == null) {
            return List.of();
        }
        var line = "%s, %s: %s."
                .formatted(
                        said.groups(group.groups()),
                        said.text("facet." + facet),
                        said.text("agreement." + agreement.word()));
        return List.of(agreement.spread() == null ? line : line + " " + spread(agreement.spread()));
    }

    private String spread(Spread spread) {
        return said.text(
                "agreement.numbers",
                said.mean(spread.standardDeviation()),
                said.mean(spread.averageDeviation()),
                rwg(spread.rwgUniform()),
                rwg(spread.rwgSkewed()),
                rwg(spread.rwgStar()));
    }

    private String rwg(Value value) {
        return value.value() == null ? said.text("agreement.none") : said.index(value);
    }

    private void mean(String facet, Value value, List<String> lines) {
        if (value.value() != null) {
            lines.add(said.text("lane." + facet) + " " + said.mean(value));
        }
    }

    private void index(String name, @Nullable Value value, List<String> lines) {
        if (value != null && value.value() != null) {
            lines.add(said.text("index." + name) + " " + said.index(value));
        }
    }

    private String bucket(String answered) {
        return answered.endsWith("+")
                ? said.text("bucket.more", answered.replace("+", ""))
                : answered.replace("-", said.locale().getLanguage().equals("de") ? " bis " : " to ");
    }
}
