package org.trust360.scoring.report.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.publication.Report.Theme;
import org.trust360.scoring.publication.Report.Value;
import org.trust360.scoring.publication.Statement;
import org.trust360.scoring.publication.StatementBlock;

/** What was asked in a theme, word for word, with the figures that a statement has: its own, or those of its facet. */
record Statements(Theme theme, Language language) {

    /** Empty where the words are not known. */
    Optional<Tables.Table> table() {
        var groups = groups();
        var rows = new ArrayList<Tables.Row>();
        for (var statement : theme.statements()) {
            row(
                            statement.self(),
                            own(statement),
                            Stream.generate(() -> Tables.NONE).limit(groups.size()))
                    .ifPresent(rows::add);
            row(statement.others(), seen(statement), groups.stream().map(group -> of(group, statement)))
                    .ifPresent(rows::add);
        }
        var columns = Stream.concat(
                        Stream.of(language.text("column.mean")), groups.stream().map(language::groups))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Tables.Table(
                        language.text("statements.table"), language.text("statements.asked"), columns, rows));
    }

    /** What is said beside them: why a statement has no figure of its own. */
    String hint() {
        return language.text(groups().isEmpty() ? "statements.hint" : "statements.hint.own");
    }

    private Optional<Tables.Row> row(@Nullable Map<String, String> wording, String mean, Stream<String> groups) {
        return Optional.ofNullable(wording).map(words -> {
            var said = language.name(words).replace("{name}", language.text("statements.name"));
            return new Tables.Row(
                    language.text("quoted", said),
                    Stream.concat(Stream.of(mean), groups).toList());
        });
    }

    /** The blocks that some statement has a figure of, in the order of all tables. */
    private List<List<String>> groups() {
        return theme.statements().stream()
                .flatMap(Statements::blocks)
                .map(StatementBlock::groups)
                .distinct()
                .sorted(Comparator.comparing(block -> Relationship.labelled(block.getFirst())))
                .toList();
    }

    private String of(List<String> group, Statement statement) {
        return blocks(statement)
                .filter(block -> block.groups().equals(group))
                .map(block -> language.bound(block.bound(), language.mean(block.mean())))
                .findAny()
                .orElse(Tables.NONE);
    }

    private static Stream<StatementBlock> blocks(Statement statement) {
        var blocks = statement.blocks();
        return blocks == null ? Stream.empty() : blocks.stream();
    }

    private String own(Statement statement) {
        var facets = theme.self();
        var facet = switch (statement.facet()) {
            case "intention" -> facets.intention();
            case "behavior" -> facets.behavior();
            default -> facets.perception();
        };
        return figure(statement, statement.own(), facet, each -> each.self() != null);
    }

    private String seen(Statement statement) {
        var facets = theme.others();
        var facet = switch (statement.facet()) {
            case "intention" -> facets.intention().mean();
            case "behavior" -> facets.behavior().mean();
            default -> facets.perception().mean();
        };
        return figure(statement, statement.seen(), facet, each -> each.others() != null);
    }

    /** Its own where it has one, that of the facet where there is no other statement. */
    private String figure(Statement statement, @Nullable Value own, Value facet, Predicate<Statement> isAsked) {
        long asked = theme.statements().stream()
                .filter(each -> each.facet().equals(statement.facet()))
                .filter(isAsked)
                .count();
        var figure = own == null && asked == 1 ? facet : own;
        return figure == null || figure.value() == null ? Tables.NONE : language.figure(figure);
    }
}
