package org.trust360.store.wire;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which keys a document has in an index over these fields: one, or one for each element of an array among them. Two fields
 * of the elements of one array go together element by element; two different arrays cannot be indexed together.
 */
final class IndexKeys {

    private static final Object MISSING = Missing.getInstance();

    private final List<String> fields;
    private final boolean sparse;

    IndexKeys(List<String> fields, boolean sparse) {
        this.fields = fields;
        this.sparse = sparse;
    }

    /** The keys of a document; none where the index is sparse and the document has none of its fields. */
    Set<List<Object>> of(Document document) {
        var keys = new LinkedHashSet<List<Object>>();
        collect(document, keys);
        return keys;
    }

    private void collect(Document document, Set<List<Object>> keys) {
        var columns = fields.stream().map(field -> values(document, field)).toList();
        if (sparse && columns.stream().allMatch(List.of(MISSING)::equals)) {
            return;
        }
        var repeated = new ArrayList<String>();
        for (int i = 0; i < fields.size(); i++) {
            if (columns.get(i).size() > 1) {
                repeated.add(fields.get(i));
            }
        }
        if (repeated.size() > 1) {
            collectByElement(document, repeated, keys);
        } else {
            combine(columns, keys);
        }
    }

    private void collectByElement(Document document, List<String> repeated, Set<List<Object>> keys) {
        String root = Utils.firstFragment(repeated.getFirst());
        boolean shared = repeated.stream().allMatch(field -> field.startsWith(root + "."));
        if (!shared || !(document.get(root) instanceof Collection<?> elements)) {
            throw new CannotIndexParallelArraysError(repeated);
        }
        for (var element : elements) {
            var single = document.clone();
            single.put(root, element);
            collect(single, keys);
        }
    }

    private static void combine(List<List<Object>> columns, Set<List<Object>> keys) {
        int most = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < most; i++) {
            var key = new ArrayList<Object>(columns.size());
            for (var column : columns) {
                key.add(column.get(Math.min(i, column.size() - 1)));
            }
            keys.add(key);
        }
    }

    private static List<Object> values(Document document, String field) {
        Object value = Utils.getSubdocumentValueCollectionAware(document, field);
        if (!(value instanceof Collection<?> elements)) {
            return List.of(orMissing(value));
        }
        var values = new LinkedHashSet<Object>();
        elements.forEach(element -> values.add(orMissing(element)));
        return values.isEmpty() ? List.of(MISSING) : List.copyOf(values);
    }

    private static Object orMissing(Object value) {
        return Missing.isNullOrMissing(value) ? MISSING : value;
    }
}
