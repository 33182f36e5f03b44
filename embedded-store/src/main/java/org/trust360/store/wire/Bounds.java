package org.trust360.store.wire;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a query says of one field, as far as an index can use it. */
sealed interface Bounds {

    /** The field has one of these values. */
    record Points(List<Object> values) implements Bounds {}

    /**
     * The field has a value in this range, both ends included.
     *
     * @param together whether one and the same value lies between both ends; of an array otherwise two may
     */
    record Range(@Nullable Object lower, @Nullable Object upper, boolean together) implements Bounds {

        boolean isClosed() {
            return lower != null && upper != null;
        }
    }

    /** The bounds of all fields that a query demands at once. */
    static Map<String, Bounds> of(Document query) {
        var bounds = new LinkedHashMap<String, Bounds>();
        collect(query, bounds);
        return bounds;
    }

    private static void collect(Document query, Map<String, Bounds> bounds) {
        query.forEach((field, condition) -> {
            if (field.equals("$and") && condition instanceof Collection<?> parts) {
                parts.forEach(part -> collect((Document) part, bounds));
            } else if (!field.startsWith("$")) {
                collect(field, condition, bounds);
                collectElement(field, condition, bounds);
            }
        });
    }

    /** Of an array of documents one has all that is asked for. */
    private static void collectElement(String field, @Nullable Object condition, Map<String, Bounds> bounds) {
        if (condition instanceof Document operators && operators.get("$elemMatch") instanceof Document element) {
            of(element)
                    .forEach((part, bound) -> bounds.putIfAbsent(
                            field + "." + part,
                            bound instanceof Range range ? new Range(range.lower(), range.upper(), true) : bound));
        }
    }

    private static void collect(String field, @Nullable Object condition, Map<String, Bounds> bounds) {
        boolean isPattern = BsonRegularExpression.isRegularExpression(condition);
        var found = condition instanceof Document operators && !isPattern ? fromOperators(operators) : point(condition);
        if (found != null) {
            bounds.merge(field, found, (one, other) -> one instanceof Points ? one : other);
        }
    }

    private static @Nullable Bounds fromOperators(Document operators) {
        if (operators.containsKey("$eq")) {
            return point(operators.get("$eq"));
        }
        if (operators.get("$in") instanceof Collection<?> values) {
            return values.stream().allMatch(Bounds::isPlain) ? new Points(List.copyOf(values)) : null;
        }
        return range(
                operators.getOrDefault("$gte", operators.get("$gt")),
                operators.getOrDefault("$lte", operators.get("$lt")));
    }

    private static @Nullable Bounds range(@Nullable Object lower, @Nullable Object upper) {
        boolean isBounded = isPlain(lower) || isPlain(upper);
        return isBounded ? new Range(isPlain(lower) ? lower : null, isPlain(upper) ? upper : null, false) : null;
    }

    private static @Nullable Bounds point(@Nullable Object value) {
        return value != null && isPlain(value) ? new Points(List.of(value)) : null;
    }

    /** Not null, which missing fields match too, and nothing that is compared as a whole or as a pattern. */
    private static boolean isPlain(@Nullable Object value) {
        return value != null
                && !(value instanceof Document)
                && !(value instanceof Collection)
                && !BsonRegularExpression.isRegularExpression(value);
    }
}
