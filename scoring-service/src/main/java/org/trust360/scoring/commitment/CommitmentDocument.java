package org.trust360.scoring.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.commitment.Commitment.State;

/**
 * The experiments of one leader as they are stored.
 *
 * @param revision 0 where nothing is stored yet
 * @param days from the release of the report to the first experiment
 */
record CommitmentDocument(int revision, int days, List<Entry> entries) {

    CommitmentDocument {
        entries = List.copyOf(entries);
    }

    /** What it says is sealed; what became of it is not. */
    record Entry(String id, State state, String sealed) {

        private Document document() {
            return new Document("id", id).append("state", state.word()).append("sealed", sealed);
        }

        private static Entry of(Document stored) {
            return new Entry(
                    stored.getString("id"),
                    State.of(stored.getString("state")).orElse(State.OPEN),
                    stored.getString("sealed"));
        }
    }

    Optional<Entry> entry(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    long open() {
        return entries.stream().filter(entry -> entry.state() == State.OPEN).count();
    }

    /** With the entry in the place of the one with its id, or behind all others. */
    CommitmentDocument with(Entry changed) {
        var all = new ArrayList<>(entries);
        var before = entry(changed.id());
        if (before.isPresent()) {
            all.set(entries.indexOf(before.get()), changed);
        } else {
            all.add(changed);
        }
        return new CommitmentDocument(revision, days, all);
    }

    List<Document> list() {
        return entries.stream().map(Entry::document).toList();
    }

    static CommitmentDocument of(@Nullable Document stored, int daysSoFar) {
        return stored == null
                ? new CommitmentDocument(0, daysSoFar, List.of())
                : new CommitmentDocument(
                        stored.getInteger("revision"),
                        stored.getInteger("days"),
                        stored.getList("list", Document.class).stream()
                                .map(Entry::of)
                                .toList());
    }
}
