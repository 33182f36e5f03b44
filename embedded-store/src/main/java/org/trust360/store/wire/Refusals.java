package org.trust360.store.wire;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What MongoDB does and this store does not, refused in words instead of done wrongly. */
final class Refusals {

    private static final int NOT_SUPPORTED = 115;
    private static final Set<String> INDEX_OPTIONS = Set.of(
            "partialFilterExpression",
            "expireAfterSeconds",
            "collation",
            "wildcardProjection",
            "weights",
            "default_language");
    private static final Set<String> COMMAND_OPTIONS =
            Set.of("startTransaction", "txnNumber", "collation", "validator", "timeseries", "viewOn", "capped");

    private static final Set<String> STAGES = Set.of("$changeStream", "$out");

    private Refusals() {}

    /** Throws where a command asks for something that is not there. */
    static void check(String command, Document query) {
        for (var option : COMMAND_OPTIONS) {
            var value = query.get(option);
            if (value != null && !value.equals(false)) {
                throw refused(option + " in " + command);
            }
        }
        switch (command) {
            case "createIndexes" -> documents(query, "indexes").forEach(Refusals::checkIndex);
            case "update" -> documents(query, "updates").forEach(Refusals::checkUpdate);
            case "delete" -> documents(query, "deletes").forEach(Refusals::checkCollation);
            case "findAndModify" -> checkPipeline(query.get("update"));
            case "renameCollection" -> throw refused("renaming a collection");
            case "aggregate" -> checkStages(query);
            default -> {}
        }
    }

    private static void checkIndex(Document index) {
        for (var option : INDEX_OPTIONS) {
            if (index.containsKey(option)) {
                throw refused("an index with " + option);
            }
        }
        if (index.get("key") instanceof Document key) {
            key.forEach(Refusals::checkIndexKey);
        }
    }

    private static void checkIndexKey(String field, @Nullable Object kind) {
        if (!(kind instanceof Number) || field.contains("$**")) {
            throw refused("an index of kind " + field + ": " + kind);
        }
    }

    private static void checkUpdate(Document update) {
        checkCollation(update);
        checkPipeline(update.get("u"));
    }

    private static void checkCollation(Document statement) {
        if (statement.containsKey("collation")) {
            throw refused("collation");
        }
    }

    private static void checkPipeline(@Nullable Object update) {
        if (update instanceof Collection) {
            throw refused("an update by an aggregation pipeline");
        }
    }

    private static void checkStages(Document query) {
        for (var stage : documents(query, "pipeline")) {
            for (var kind : STAGES) {
                if (stage.containsKey(kind)) {
                    throw refused(kind + " in an aggregation");
                }
            }
        }
    }

    static List<Document> documents(Document query, String field) {
        return query.get(field) instanceof Collection<?> values
                ? values.stream().map(Document.class::cast).toList()
                : List.of();
    }

    private static MongoServerError refused(String what) {
        return new MongoServerError(
                NOT_SUPPORTED, "CommandNotSupported", "the embedded store does not support " + what + "; MongoDB does");
    }
}
