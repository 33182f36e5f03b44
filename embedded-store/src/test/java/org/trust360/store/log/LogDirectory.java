package org.trust360.store.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A directory with a log, and what a test does with its files. */
record LogDirectory(Path path) {

    static final LogSettings SMALL = new LogSettings(false, 1 << 12, Long.MAX_VALUE);
    static final LogSettings COMPACTING = new LogSettings(false, 1 << 12, 1 << 12);

    LogStore open(LogSettings settings) throws IOException {
        return LogStore.open(path, settings);
    }

    static void put(LogStore store, long key, String value) {
        store.space("things").put(key, value.getBytes(StandardCharsets.UTF_8));
        store.commit();
    }

    static void delete(LogStore store, long key) {
        store.space("things").delete(key);
        store.commit();
    }

    static Map<Long, String> contents(LogStore store) {
        var contents = new TreeMap<Long, String>();
        var space = store.space("things");
        for (var location : space.all()) {
            contents.put(
                    location.key(), new String(Objects.requireNonNull(space.read(location)), StandardCharsets.UTF_8));
        }
        return contents;
    }

    /** What a store finds that opens this directory now. */
    Map<Long, String> recovered() throws IOException {
        try (var store = open(SMALL)) {
            return contents(store);
        }
    }

    List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** The files as a crash at this moment would leave them. */
    LogDirectory copyTo(Path target) throws IOException {
        Files.createDirectories(target);
        try (Stream<Path> files = Files.list(path)) {
            for (var file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }
        return new LogDirectory(target);
    }
}
