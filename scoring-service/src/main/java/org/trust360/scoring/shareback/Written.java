package org.trust360.scoring.shareback;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What one leader has written, as it is stored.
 *
 * @param draft sealed, null where nothing waits to be sent
 * @param sent the oldest first
 */
record Written(@Nullable String draft, List<Sent> sent) {

    static final Written NOTHING = new Written(null, List.of());

    /** One text that went out. */
    record Sent(String id, LocalDate day, String sealed) {

        private static Sent of(Document stored) {
            return new Sent(
                    stored.getString("id"), LocalDate.parse(stored.getString("day")), stored.getString("sealed"));
        }

        Document document() {
            return new Document("id", id).append("day", day.toString()).append("sealed", sealed);
        }
    }

    static Written of(Document stored) {
        return new Written(
                stored.getString("draft"),
                stored.getList("sent", Document.class, List.of()).stream()
                        .map(Sent::of)
                        .toList());
    }

    Optional<Sent> last() {
        return sent.isEmpty() ? Optional.empty() : Optional.of(sent.getLast());
    }

    boolean isSent(String id) {
        return sent.stream().anyMatch(each -> each.id().equals(id));
    }
}
