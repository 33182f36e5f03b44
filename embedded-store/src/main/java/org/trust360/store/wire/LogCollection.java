package org.trust360.store.wire;

import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.Constants;
import de.bwaldvogel.mongo.backend.Cursor;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.exception.IndexBuildFailedException;
import de.bwaldvogel.mongo.exception.InvalidIdFieldError;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A collection of the wire library over {@link Documents}. */
final class LogCollection extends ExclusiveCollection {

    private static final Document EVERYTHING = new Document();

    private static final ThreadLocal<@Nullable Narrowed> NARROWED = new ThreadLocal<>();

    private final Documents documents;

    LogCollection(LogDatabase owner, String name, CollectionOptions options, Documents documents) {
        super(owner, name, options, owner.cursors());
        this.documents = documents;
    }

    @Override
    public void addDocument(Document document) {
        alone(() -> add(document));
    }

    private void add(Document document) {
        if (document.get(Constants.ID_FIELD) instanceof Collection) {
            throw new InvalidIdFieldError("The '_id' value cannot be of type array");
        }
        if (!getCollectionName().startsWith("system.")) {
            document.putIfAbsent(Constants.ID_FIELD, new ObjectId());
        }
        documents.indexes().forEach(index -> index.checkAdd(document, this));
        documents.add(document);
    }

    @Override
    public void removeDocument(Document document) {
        alone(() -> {
            Long position = documents.find(document);
            if (position != null) {
                documents.remove(position, document);
            }
        });
    }

    @Override
    protected void handleUpdate(Long position, Document before, Document after) {
        documents.replace(position, after);
    }

    @Override
    public void addIndex(Index<Long> index) {
        alone(() -> {
            boolean isNew = getIndexes().stream()
                    .noneMatch(existing -> existing.getName().equals(index.getName()));
            if (isNew) {
                build(index);
            }
            super.addIndex(index);
            if (isNew) {
                documents.indexes().add((OrderedIndex) index);
            }
        });
    }

    private void build(Index<Long> index) {
        try {
            streamAllDocumentsWithPosition()
                    .forEach(found -> index.add(found.getDocument(), found.getPosition(), this));
        } catch (MongoServerError e) {
            throw new IndexBuildFailedException(e, this);
        }
    }

    @Override
    public void dropIndex(String name) {
        alone(() -> {
            documents.indexes().removeIf(index -> index.getName().equals(name));
            super.dropIndex(name);
        });
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, Document order, int skip, int limit, int batchSize, Document fields) {
        var candidates = documents.candidates(query, isNaturalDescending(order));
        var sorting = documents.isInOrder(query, order) ? null : order;
        var scan = new Scan(documents.space(), candidates, query, sorting);
        if (batchSize <= 0) {
            return new QueryResult(() -> project(scan.hits(skip, limit).map(Scan.Hit::document), fields)
                    .iterator());
        }
        var cursor = new ScanCursor(
                cursorRegistry.generateCursorId(), scan.hits(skip, limit).iterator(), found -> project(found, fields));
        return firstBatch(cursor, batchSize);
    }

    /** Whose next reading of everything may leave out what does not match. */
    private record Narrowed(LogCollection collection, Document match) {}

    /** What an aggregation reads when it begins with a match: not everything, if an index knows better. */
    <T> T narrowedTo(Document match, Supplier<T> aggregation) {
        NARROWED.set(new Narrowed(this, match));
        try {
            return aggregation.get();
        } finally {
            NARROWED.remove();
        }
    }

    @Override
    public Stream<Document> queryAllAsStream() {
        var narrowed = NARROWED.get();
        NARROWED.remove();
        boolean isMeant = narrowed != null && narrowed.collection == this;
        var candidates = documents.candidates(isMeant ? narrowed.match : EVERYTHING, false);
        return new Scan(documents.space(), candidates, EVERYTHING, null)
                .hits(0, 0)
                .map(Scan.Hit::document);
    }

    private QueryResult firstBatch(Cursor cursor, int batchSize) {
        var first = cursor.takeDocuments(batchSize);
        if (cursor.isEmpty()) {
            return new QueryResult(first);
        }
        cursorRegistry.add(cursor);
        return new QueryResult(first, cursor);
    }

    private Stream<Document> project(Stream<Document> found, @Nullable Document fields) {
        if (fields == null || fields.isEmpty()) {
            return found;
        }
        return found.map(
                document -> matchDocumentsFromStream(Stream.of(document), new Document(), null, 0, 0, 0, fields)
                        .iterator()
                        .next());
    }

    @Override
    protected @Nullable Document getDocument(Long position) {
        return documents.read(position);
    }

    @Override
    protected Stream<DocumentWithPosition<Long>> streamAllDocumentsWithPosition() {
        return documents.space().all().stream()
                .map(location -> new DocumentWithPosition<>(
                        Objects.requireNonNull(documents.read(location.key())), location.key()));
    }

    @Override
    protected @Nullable Long findDocumentPosition(Document document) {
        return documents.find(document);
    }

    @Override
    public int count() {
        return documents.space().size();
    }

    @Override
    public boolean isEmpty() {
        return documents.space().isEmpty();
    }

    @Override
    protected Long addDocumentInternal(Document document) {
        throw new UnsupportedOperationException("documents are added together with their index entries");
    }

    @Override
    protected void removeDocument(Long position) {
        throw new UnsupportedOperationException("documents are removed together with their index entries");
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document order, int skip, int limit, int batchSize, Document fields) {
        return queryDocuments(query, order, skip, limit, batchSize, fields);
    }
}
