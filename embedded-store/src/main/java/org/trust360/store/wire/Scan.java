package org.trust360.store.wire;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trust360.store.log.Location;
import org.trust360.store.log.Space;

/**
 * A query over the versions that were current when it began. Documents are decoded one at a time, as they are asked for,
 * unless they have to be sorted.
 */
record Scan(
        Space space,
        Collection<Location> candidates,
        Document query,
        @Nullable Document order) {

    /** A document and what it takes to send it. */
    record Hit(Document document, int bytes) {}

    Stream<Hit> hits(int skip, int limit) {
        var matcher = new DefaultQueryMatcher();
        var hits = candidates.stream()
                .map(this::read)
                .filter(Objects::nonNull)
                .filter(hit -> matcher.matches(hit.document(), query));
        if (isSorted()) {
            hits = hits.sorted(Comparator.comparing(Hit::document, new DocumentComparator(order)));
        }
        hits = hits.skip(skip);
        return limit > 0 ? hits.limit(limit) : hits;
    }

    /** Where the hits stand, in no order but that of the candidates. */
    Stream<Long> positions() {
        var matcher = new DefaultQueryMatcher();
        return candidates.stream()
                .filter(location -> {
                    var hit = read(location);
                    return hit != null && matcher.matches(hit.document(), query);
                })
                .map(Location::key);
    }

    private @Nullable Hit read(Location location) {
        var bytes = space.read(location);
        return bytes == null ? null : new Hit(Bson.decode(bytes), bytes.length);
    }

    private boolean isSorted() {
        return order != null && !order.isEmpty() && !order.containsKey("$natural");
    }
}
