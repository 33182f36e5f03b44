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
import java.util.function.UnaryOperator;
import org.trust360.store.log.LogStore;

/** A database of the wire library; the names of its collections and its index definitions are documents too. */
final class LogDatabase extends AbstractSynchronizedMongoDatabase<Long> {

    private static final int FIRST_BATCH = 101;
    private static final String ID_INDEX = "_id_";
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
            addIndex(new Document("ns", fullName).append("name", ID_INDEX).append("key", new Document("_id", 1)));
        }
    }

    CursorRegistry cursors() {
        return cursorRegistry;
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        UnaryOperator<Document> run = asked -> super.handleCommand(channel, command, asked, databases, oplog);
        return switch (command) {
            case "find" -> run.apply(inBatches(query));
            case "insert" -> Statements.insert(query, run);
            case "update" -> Statements.update(query, run);
            case "dropIndexes" -> dropIndexes(query, run);
            case "aggregate" -> aggregate(query, run);
            default -> run.apply(query);
        };
    }

    private Document aggregate(Document query, UnaryOperator<Document> run) {
        var stages = Refusals.documents(query, "pipeline");
        if (!stages.isEmpty()
                && stages.getFirst().get("$match") instanceof Document match
                && resolveCollection(String.valueOf(query.get("aggregate")), false)
                        instanceof LogCollection collection) {
            return collection.narrowedTo(match, () -> run.apply(query));
        }
        return run.apply(query);
    }

    private static Document inBatches(Document find) {
        boolean isLimited = find.get("batchSize") instanceof Number size && size.intValue() > 0;
        return isLimited ? find : find.append("batchSize", FIRST_BATCH);
    }

    /** One by one and by their keys: the wire library would take away those of other collections that share the name. */
    private Document dropIndexes(Document query, UnaryOperator<Document> run) {
        var collection = resolveCollection(String.valueOf(query.get("dropIndexes")), true);
        if (query.get("index") instanceof Document) {
            return run.apply(query);
        }
        var reply = new Document("ok", 1.0);
        for (var index : List.copyOf(collection.getIndexes())) {
            boolean isMeant = "*".equals(query.get("index")) || index.getName().equals(query.get("index"));
            if (isMeant && !index.getName().equals(ID_INDEX)) {
                reply = run.apply(new Document(query)
                        .append("index", index.toIndexDescription().get("key")));
            }
        }
        return reply;
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
