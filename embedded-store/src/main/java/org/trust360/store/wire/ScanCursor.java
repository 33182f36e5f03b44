package org.trust360.store.wire;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The rest of a query, decoded batch by batch. A batch ends early before it outgrows a message. */
final class ScanCursor extends AbstractCursor {

    private static final int MESSAGE = 8 << 20;

    private final Iterator<Scan.Hit> hits;
    private final UnaryOperator<Stream<Document>> projection;

    ScanCursor(long id, Iterator<Scan.Hit> hits, UnaryOperator<Stream<Document>> projection) {
        super(id);
        this.hits = hits;
        this.projection = projection;
    }

    @Override
    public synchronized boolean isEmpty() {
        return !hits.hasNext();
    }

    @Override
    public synchronized List<Document> takeDocuments(int wanted) {
        var found = Stream.<Document>builder();
        int count = 0;
        int bytes = 0;
        while (count < wanted && bytes < MESSAGE && hits.hasNext()) {
            var hit = hits.next();
            found.add(hit.document());
            bytes += hit.bytes();
            count++;
        }
        return projection.apply(found.build()).toList();
    }
}
