package org.trust360.store.wire;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trust360.store.log.LogStore;

/** A database of the wire library; the names of its collections and its index definitions are documents too. */
final class LogDatabase extends AbstractSynchronizedMongoDatabase<Long> {

    private static final int FIRST_BATCH = 101;
    private static final String NAMESPACES = "system.namespaces";

    private final LogStore store;

    LogDatabase(String name, LogStore store, CursorRegistry cursors) {
        super(name, cursors);
        this.store = store;
        initializeNamespacesAndIndexes();
        resolveCollection(NAMESPACES, true).queryAll().forEach(this::ensureIdIndex);
    }

    /** A process that ended while it made a collection may have left it without. */
    private void ensureIdIndex(Document namespace) {
        String fullName = String.valueOf(namespace.get("name"));
        var collection = resolveCollection(fullName.substring(databaseName.length() + 1), true);
        if (collection.getNumIndexes() == 0 && !fullName.contains(".system.")) {
            addIndex(new Document("ns", fullName).append("name", "_id_").append("key", new Document("_id", 1)));
        }
    }

    LogStore store() {
        return store;
    }

    CursorRegistry cursors() {
        return cursorRegistry;
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        Refusals.check(command, query);
        if (command.equals("find")) {
            Object asked = query.get("batchSize");
            boolean unlimited = !(asked instanceof Number size) || size.intValue() <= 0;
            query.put("batchSize", unlimited ? FIRST_BATCH : asked);
        }
        var reply = super.handleCommand(channel, command, query, databases, oplog);
        if (command.equals("insert") && reply.get("writeErrors") instanceof List<?> errors) {
            reply.put("n", inserted(query, errors));
        }
        return reply;
    }

    private static @Nullable Object inserted(Document query, List<?> errors) {
        boolean ordered = !Boolean.FALSE.equals(query.get("ordered"));
        return ordered
                ? ((Document) errors.getFirst()).get("index")
                : Refusals.documents(query, "documents").size() - errors.size();
    }

    @Override
    protected MongoCollection<Long> openOrCreateCollection(String name, CollectionOptions options) {
        return new LogCollection(this, name, options, new Documents(store, databaseName + "." + name));
    }

    @Override
    protected Index<Long> openOrCreateUniqueIndex(String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new OrderedIndex(name, keys, sparse, true);
    }

    @Override
    protected Index<Long> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new OrderedIndex(name, keys, sparse, false);
    }

    /** The documents go first: should the process end half-way, what is left is an empty collection, not a lax one. */
    @Override
    public void dropCollection(String name, Oplog oplog) {
        resolveCollection(name, true);
        store.drop(databaseName + "." + name);
        super.dropCollection(name, oplog);
    }

    @Override
    protected long getFileSize() {
        return store.size();
    }

    @Override
    protected long getStorageSize() {
        return store.size();
    }
}
