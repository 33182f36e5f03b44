package org.trust360.scoring.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.publication.Report.Theme;
import org.trust360.scoring.publication.Report.Value;
import org.trust360.scoring.publication.Statement;

/** What was asked in a theme, word for word, with the figures where a statement is all that its facet has. */
record Statements(Theme theme, Language language) {

    /** Empty where the words are not known. */
    Optional<Tables.Table> table() {
        var rows = new ArrayList<Tables.Row>();
        for (var statement : theme.statements()) {
            add(rows, statement.self(), figure(statement, own(statement), each -> each.self() != null));
            add(rows, statement.others(), figure(statement, seen(statement), each -> each.others() != null));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Tables.Table(
                        language.text("statements.table"),
                        language.text("statements.asked"),
                        List.of(language.text("column.mean")),
                        rows));
    }

    private void add(List<Tables.Row> rows, @Nullable Map<String, String> wording, String figure) {
        if (wording != null) {
            var words = language.name(wording).replace("{name}", language.text("statements.name"));
            rows.add(new Tables.Row(language.text("quoted", words), List.of(figure)));
        }
    }

    /** Single statements of several have no figure: beside the mean of all they would tell more than was audited. */
    private String figure(Statement statement, Value facet, Predicate<Statement> isAsked) {
        long asked = theme.statements().stream()
                .filter(each -> each.facet().equals(statement.facet()))
                .filter(isAsked)
                .count();
        return asked == 1 && facet.value() != null ? language.figure(facet) : Tables.NONE;
    }

    private Value own(Statement statement) {
        return switch (statement.facet()) {
            case "intention" -> theme.self().intention();
            case "behavior" -> theme.self().behavior();
            default -> theme.self().perception();
        };
    }

    private Value seen(Statement statement) {
        return switch (statement.facet()) {
            case "intention" -> theme.others().intention().mean();
            case "behavior" -> theme.others().behavior().mean();
            default -> theme.others().perception().mean();
        };
    }
}
