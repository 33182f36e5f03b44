package org.trust360.store.wire;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * An index in memory, ordered by its fields and then by position; unique or not, sparse or not.
 *
 * <p>Changes come in two steps, so that they can be made visible together with the document: first {@code prepare…}, which
 * may fail and changes nothing, then {@link #apply}. One thread at a time changes an index, any number read it.
 */
final class OrderedIndex extends Index<Long> {

    private final IndexKeys extractor;
    private final boolean unique;
    private final NavigableSet<IndexEntry> entries = new ConcurrentSkipListSet<>();
    private final AtomicInteger count = new AtomicInteger();
    private volatile boolean multikey;
    private @Nullable Change prepared;

    /** Entries to add and to remove. */
    private record Change(Set<List<Object>> added, Set<List<Object>> removed, Long position) {}

    OrderedIndex(String name, List<IndexKey> keys, boolean sparse, boolean unique) {
        super(name, List.copyOf(keys), sparse);
        this.extractor = new IndexKeys(keys(), sparse);
        this.unique = unique;
    }

    /** In ascending order; safe to walk while others change the index. */
    NavigableSet<IndexEntry> entries() {
        return entries;
    }

    List<String> fields() {
        return keys();
    }

    /** Whether some document ever had more than one key here. */
    boolean isMultikey() {
        return multikey;
    }

    @Override
    public boolean isSparse() {
        return super.isSparse();
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    void prepareAdd(Document document, Long position) {
        prepared = new Change(extractor.of(document), Set.of(), position);
    }

    void prepareRemove(Document document, Long position) {
        prepared = new Change(Set.of(), extractor.of(document), position);
    }

    private void prepareUpdate(Document before, Document after, Long position) {
        var removed = extractor.of(before);
        var added = extractor.of(after);
        var kept = new HashSet<>(added);
        kept.retainAll(removed);
        added.removeAll(kept);
        removed.removeAll(kept);
        multikey |= added.size() + kept.size() > 1;
        prepared = new Change(added, removed, position);
    }

    /** Makes the prepared change, new entries first. */
    void apply() {
        var change = prepared;
        if (change == null) {
            return;
        }
        multikey |= change.added.size() > 1;
        for (var key : change.added) {
            count.addAndGet(entries.add(new IndexEntry(key, change.position)) ? 1 : 0);
        }
        for (var key : change.removed) {
            count.addAndGet(entries.remove(new IndexEntry(key, change.position)) ? -1 : 0);
        }
        prepared = null;
    }

    private @Nullable Long holder(List<Object> key) {
        var entry = entries.ceiling(IndexEntry.before(key));
        return entry != null && entry.beginsWith(key) ? Long.valueOf(entry.position()) : null;
    }

    private void refuseTaken(Set<List<Object>> keys, @Nullable Long except, MongoCollection<Long> collection) {
        for (var key : keys) {
            var holder = holder(key);
            if (holder != null && !holder.equals(except)) {
                throw new DuplicateKeyError(this, collection, getKeys(), shown(key));
            }
        }
    }

    private static KeyValue shown(List<Object> key) {
        var values = new ArrayList<@Nullable Object>();
        for (var value : key) {
            values.add(value instanceof Missing ? null : value);
        }
        return new KeyValue(values);
    }

    @Override
    public @Nullable Long getPosition(Document document) {
        if (!unique) {
            return null;
        }
        for (var key : extractor.of(document)) {
            return holder(key);
        }
        return null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Long> collection) {
        if (unique) {
            refuseTaken(extractor.of(document), null, collection);
        }
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Long> collection) {
        if (unique) {
            refuseTaken(extractor.of(after), getPosition(before), collection);
        }
    }

    @Override
    public void updateInPlace(Document before, Document after, Long position, MongoCollection<Long> collection) {
        prepareUpdate(before, after, position);
    }

    @Override
    public void add(Document document, Long position, MongoCollection<Long> collection) {
        checkAdd(document, collection);
        prepareAdd(document, position);
        apply();
    }

    @Override
    public @Nullable Long remove(Document document) {
        throw new UnsupportedOperationException("documents leave an index by prepareRemove and apply");
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Long> getPositions(Document query) {
        throw new UnsupportedOperationException("queries are planned by IndexChoice");
    }

    @Override
    public long getCount() {
        return count.get();
    }

    @Override
    public long getDataSize() {
        return count.get();
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return other instanceof OrderedIndex index
                && index.unique == unique
                && index.isSparse() == isSparse()
                && index.fields().equals(fields());
    }

    @Override
    public void drop() {
        entries.clear();
        count.set(0);
    }
}
