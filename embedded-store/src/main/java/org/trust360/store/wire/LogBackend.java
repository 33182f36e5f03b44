package org.trust360.store.wire;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trust360.store.log.LogStore;

/**
 * All databases of a store, behind the wire protocol.
 *
 * <p>No reply leaves before everything appended so far is durable. That holds for writes, which are thereby acknowledged,
 * and for reads, which never show what a crash could take back.
 */
public final class LogBackend extends AbstractMongoBackend {

    private static final Logger logger = LoggerFactory.getLogger(LogBackend.class);
    private static final int NEXT_BATCH = 1000;

    private final LogStore store;
    private final Runnable beforeReply;
    private final Map<String, MongoDatabase> opened = new ConcurrentHashMap<>();

    public LogBackend(LogStore store) {
        this(store, store::commit);
    }

    LogBackend(LogStore store, Runnable beforeReply) {
        this.store = store;
        this.beforeReply = beforeReply;
        store.names().stream()
                .map(name -> name.substring(0, name.indexOf('.')))
                .distinct()
                .forEach(this::resolveDatabase);
        store.commit();
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return opened.computeIfAbsent(name, missing -> new LogDatabase(missing, store, getCursorRegistry()));
    }

    @Override
    public void dropDatabase(String name) {
        super.dropDatabase(name);
        opened.remove(name);
    }

    /** Answers failures here: the wire library would log the whole command, and with it what nobody should read there. */
    @Override
    public Document handleMessage(MongoMessage message) {
        try {
            return super.handleMessage(message);
        } catch (MongoServerException e) {
            return Failures.reply(e);
        } catch (RuntimeException e) {
            logger.error("a command on {} failed: {}", message.getDatabaseName(), Failures.withoutValues(e));
            return Failures.reply(e);
        }
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        Refusals.check(command, query);
        try {
            return command.equals("hello")
                    ? hello(channel, database, query)
                    : super.handleCommand(channel, database, command, query);
        } finally {
            beforeReply.run();
        }
    }

    private Document hello(Channel channel, String database, Document query) {
        var reply = super.handleCommand(channel, database, "ismaster", query);
        reply.remove("ismaster");
        return reply.append("isWritablePrimary", true);
    }

    @Override
    protected Document handleGetMore(String database, String command, Document query) {
        query.putIfAbsent("batchSize", NEXT_BATCH);
        return super.handleGetMore(database, command, query);
    }

    @Override
    public void close() {
        super.close();
        try {
            store.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
