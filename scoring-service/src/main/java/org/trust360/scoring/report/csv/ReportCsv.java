package org.trust360.scoring.report.csv;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.csv.CsvLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A frozen report as a table: a line for every figure and every word of its JSON, and nothing that is not in it. It follows
 * the JSON wherever that leads, so a report of any format becomes a table.
 */
public final class ReportCsv {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> FACETS = Set.of("intention", "behavior", "perception");

    /** What an interval beside them belongs to. */
    private static final Set<String> ESTIMATES = Set.of("mean", "change");

    private final StringBuilder lines = new StringBuilder(CsvLine.of(
            "section", "theme", "facet", "group", "figure", "answered", "value", "bound", "missing", "low", "high"));

    private ReportCsv() {}

    /** The table, with a line of column names first. */
    public static String of(String json) {
        var table = new ReportCsv();
        for (var part : JSON.readTree(json).properties()) {
            var place = part.getValue().isContainer()
                    ? Place.of(part.getKey())
                    : Place.of("report").then(part.getKey());
            table.add(place, part.getValue(), null);
        }
        return table.lines.toString();
    }

    private void add(Place place, JsonNode node, @Nullable JsonNode beside) {
        if (node.isArray()) {
            list(place, node);
        } else if (!node.isObject()) {
            line(place, node, text(beside, "bound"), null, interval(beside));
        } else if (node.has("value") || node.has("missing")) {
            line(place, node.get("value"), text(node, "bound"), text(node, "missing"), intervalOf(node, beside));
        } else if (node.size() == 2 && node.has("low") && node.has("high")) {
            line(place, null, null, null, node);
        } else {
            parts(people(place, node), node);
        }
    }

    private void parts(Place place, JsonNode object) {
        boolean isEstimate = ESTIMATES.stream().anyMatch(object::has);
        for (var part : object.properties()) {
            if (!isElsewhere(part.getKey(), isEstimate)) {
                part(place, object, part.getKey(), part.getValue());
            }
        }
    }

    /** Names of themes are no figures; the others are columns of the figure beside them. */
    private static boolean isElsewhere(String name, boolean isEstimate) {
        return switch (name) {
            case "names", "groups", "bound" -> true;
            case "interval", "answered" -> isEstimate;
            default -> false;
        };
    }

    private void part(Place place, JsonNode object, String name, JsonNode node) {
        if (name.equals("statements")) {
            node.forEach(statement -> statement(place, statement));
        } else if (name.equals("answered") && node.isString()) {
            lines.append(row(place.then(name), bucket(object), null, null, null));
        } else {
            add(
                    FACETS.contains(name) ? place.facet(name) : place.then(name),
                    node,
                    ESTIMATES.contains(name) ? object : null);
        }
    }

    /** Its figures; what was asked is none. */
    private void statement(Place theme, JsonNode statement) {
        var place = theme.facet(statement.get("facet").asString())
                .then("statement." + statement.get("id").asString());
        for (var name : List.of("own", "seen", "blocks")) {
            if (statement.has(name)) {
                add(name.equals("blocks") ? place : place.then(name), statement.get(name), null);
            }
        }
    }

    private void list(Place place, JsonNode array) {
        if (!array.isEmpty() && !array.get(0).isObject()) {
            lines.append(row(place, joined(array), null, null, null));
            return;
        }
        int number = 1;
        for (var element : array) {
            if (element.has("id")) {
                parts(place.theme(element.get("id").asString()), element);
            } else if (element.has("groups") && !element.has("rule")) {
                add(place, element, null);
            } else {
                add(place.then(String.valueOf(number)), element, null);
            }
            number++;
        }
    }

    private static Place people(Place place, JsonNode object) {
        var groups = object.get("groups");
        return groups == null
                        || !groups.isArray()
                        || groups.isEmpty()
                        || groups.get(0).isObject()
                ? place
                : place.people(joined(groups), bucket(object));
    }

    /** A spreadsheet takes "5-9" for a day in May or September. */
    private static @Nullable String bucket(JsonNode object) {
        var answered = text(object, "answered");
        return answered == null ? null : answered.replace("-", " to ");
    }

    private static String joined(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).collect(Collectors.joining(";"));
    }

    private static @Nullable String text(@Nullable JsonNode object, String name) {
        var node = object == null ? null : object.get(name);
        return node == null ? null : node.asString();
    }

    /** A distance has its interval in itself, a mean beside it. */
    private static @Nullable JsonNode intervalOf(JsonNode figure, @Nullable JsonNode beside) {
        return interval(beside == null ? figure : beside);
    }

    private static @Nullable JsonNode interval(@Nullable JsonNode object) {
        return object == null ? null : object.get("interval");
    }

    private void line(
            Place place,
            @Nullable JsonNode value,
            @Nullable String bound,
            @Nullable String missing,
            @Nullable JsonNode interval) {
        lines.append(row(place, scalar(value), bound, missing, interval));
    }

    private static String row(
            Place place,
            @Nullable Object value,
            @Nullable String bound,
            @Nullable String missing,
            @Nullable JsonNode interval) {
        return CsvLine.of(
                place.section(),
                place.theme(),
                place.facet(),
                place.group(),
                place.figure(),
                place.answered(),
                value,
                bound,
                missing,
                interval == null ? null : scalar(interval.get("low")),
                interval == null ? null : scalar(interval.get("high")));
    }

    /** Numbers stay numbers: a guard against formulas must not touch a minus. */
    private static @Nullable Object scalar(@Nullable JsonNode value) {
        if (value == null) {
            return null;
        }
        if (value.isNumber()) {
            return value.numberValue();
        }
        return value.isBoolean() ? value.booleanValue() : value.asString();
    }
}
