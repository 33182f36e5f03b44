package org.trust360.scoring.report.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.publication.Report.Theme;
import org.trust360.scoring.publication.Report.Value;
import org.trust360.scoring.publication.Statement;
import org.trust360.scoring.publication.StatementBlock;

/** The table of what was asked in a theme, made of the JSON alone. A statement that is alone has the figure of its facet. */
record ExpectedStatements(Theme theme, Said said) {

    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        var groups = theme.statements().stream()
                .flatMap(ExpectedStatements::blocks)
                .map(StatementBlock::groups)
                .distinct()
                .sorted(Comparator.comparingInt(Said::place))
                .toList();
        for (var statement : theme.statements()) {
            if (statement.self() != null) {
                var own = value(statement, statement.own(), own(statement.facet()));
                rows.add(row(statement.self(), own, Collections.nCopies(groups.size(), Said.NOTHING).stream()));
            }
            if (statement.others() != null) {
                var seen = value(statement, statement.seen(), seen(statement.facet()));
                rows.add(row(statement.others(), seen, groups.stream().map(group -> block(statement, group))));
            }
        }
        return rows;
    }

    private List<String> row(Map<String, String> wording, @Nullable Value mean, Stream<String> groups) {
        var asked = Objects.requireNonNull(wording.get(said.locale().getLanguage()))
                .replace("{name}", said.text("statements.name"));
        var figure = mean == null ? Said.NOTHING : said.mean(mean);
        return ExpectedTables.line(said.text("quoted", asked), Stream.concat(Stream.of(figure), groups));
    }

    private @Nullable Value value(Statement statement, @Nullable Value own, Value facet) {
        long inFacet = theme.statements().stream()
                .filter(each -> each.facet().equals(statement.facet()))
                .count();
        return inFacet == 1 ? facet : own;
    }

    private String block(Statement statement, List<String> groups) {
        return blocks(statement)
                .filter(block -> block.groups().equals(groups))
                .map(block -> said.bounded(block.bound(), said.rounded(block.mean(), 1)))
                .findAny()
                .orElse(Said.NOTHING);
    }

    private static Stream<StatementBlock> blocks(Statement statement) {
        var blocks = statement.blocks();
        return blocks == null ? Stream.empty() : blocks.stream();
    }

    private Value own(String facet) {
        var own = theme.self();
        return Objects.requireNonNull(
                Map.of("intention", own.intention(), "behavior", own.behavior(), "perception", own.perception())
                        .get(facet));
    }

    private Value seen(String facet) {
        var others = theme.others();
        return Objects.requireNonNull(Map.of(
                                "intention", others.intention(),
                                "behavior", others.behavior(),
                                "perception", others.perception())
                        .get(facet))
                .mean();
    }
}
