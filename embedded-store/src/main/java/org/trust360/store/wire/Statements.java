package org.trust360.store.wire;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Commands of several statements, where the wire library counts wrongly or goes on after an error. */
final class Statements {

    private static final String ERRORS = "writeErrors";
    private static final String UPSERTED = "upserted";

    private Statements() {}

    private static boolean isOrdered(Document query) {
        return !Boolean.FALSE.equals(query.get("ordered"));
    }

    static Document insert(Document query, UnaryOperator<Document> run) {
        var reply = run.apply(query);
        var errors = Refusals.documents(reply, ERRORS);
        if (!errors.isEmpty()) {
            int asked = Refusals.documents(query, "documents").size();
            reply.put("n", isOrdered(query) ? errors.getFirst().get("index") : (Object) (asked - errors.size()));
        }
        return reply;
    }

    static Document update(Document query, UnaryOperator<Document> run) {
        var updates = Refusals.documents(query, "updates");
        if (updates.size() < 2) {
            return run.apply(query);
        }
        var sum = new UpdateReply();
        for (int i = 0; i < updates.size() && !(isOrdered(query) && sum.hasFailed()); i++) {
            sum.add(i, run.apply(new Document(query).append("updates", List.of(updates.get(i)))));
        }
        return sum.reply();
    }

    /** The replies to single updates as one. */
    private static final class UpdateReply {

        private final List<Document> upserted = new ArrayList<>();
        private final List<Document> errors = new ArrayList<>();
        private int matched;
        private int modified;

        void add(int index, Document reply) {
            matched += count(reply.get("n"));
            modified += count(reply.get("nModified"));
            Refusals.documents(reply, UPSERTED).forEach(one -> upserted.add(one.append("index", index)));
            Refusals.documents(reply, ERRORS).forEach(one -> errors.add(one.append("index", index)));
        }

        private static int count(@Nullable Object number) {
            return number instanceof Integer count ? count : 0;
        }

        boolean hasFailed() {
            return !errors.isEmpty();
        }

        Document reply() {
            var reply = new Document("n", matched).append("nModified", modified);
            if (!upserted.isEmpty()) {
                reply.append(UPSERTED, upserted);
            }
            if (!errors.isEmpty()) {
                reply.append(ERRORS, errors);
            }
            return reply.append("ok", 1.0);
        }
    }
}
