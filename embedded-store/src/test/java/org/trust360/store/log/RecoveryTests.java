package org.trust360.store.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** D1: what was acknowledged is there after a crash, and what is not whole is cut or refused, never served. */
class RecoveryTests {

    @TempDir
    private Path temporary;

    private LogDirectory directory;

    @BeforeEach
    void choose() {
        directory = new LogDirectory(temporary.resolve("log"));
    }

    private Path onlyFile() throws IOException {
        return directory.files(".log").getFirst();
    }

    private static void truncate(Path file, long size) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }

    private static void overwrite(Path file, long at) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var before = ByteBuffer.allocate(1);
            channel.read(before, at);
            channel.write(ByteBuffer.wrap(new byte[] {(byte) ~before.get(0)}), at);
        }
    }

    @Test
    void findsTheNewestOfEveryKey() throws IOException {
        try (var store = directory.open(LogDirectory.SMALL)) {
            LogDirectory.put(store, 101, "old");
            LogDirectory.put(store, 102, "gone");
            LogDirectory.put(store, 101, "new");
            LogDirectory.delete(store, 102);
        }
        assertThat(directory.recovered()).containsExactly(Map.entry(101L, "new"));
    }

    @Test
    void cutsATornTailWhereverItIsTorn() throws IOException {
        long whole;
        long longer;
        try (var store = directory.open(LogDirectory.SMALL)) {
            LogDirectory.put(store, 101, "first");
            whole = store.size();
            LogDirectory.put(store, 102, "second");
            longer = store.size();
        }
        for (long end = whole; end < longer; end++) {
            var torn = directory.copyTo(temporary.resolve("torn" + end));
            truncate(torn.files(".log").getFirst(), end);
            assertThat(torn.recovered()).containsOnlyKeys(101L);
            try (var store = torn.open(LogDirectory.SMALL)) {
                LogDirectory.put(store, 103, "third");
            }
            assertThat(torn.recovered()).containsOnlyKeys(101L, 103L);
        }
        assertThat(directory.recovered()).containsOnlyKeys(101L, 102L);
    }

    @Test
    void cutsATailWithAnyByteDamaged() throws IOException {
        long whole;
        long longer;
        try (var store = directory.open(LogDirectory.SMALL)) {
            LogDirectory.put(store, 101, "first");
            whole = store.size();
            LogDirectory.put(store, 102, "second");
            longer = store.size();
        }
        for (long at = whole; at < longer; at++) {
            var damaged = directory.copyTo(temporary.resolve("damaged" + at));
            overwrite(damaged.files(".log").getFirst(), at);
            assertThat(damaged.recovered()).containsOnlyKeys(101L);
        }
    }

    @Test
    void takesAFileWithoutItsBeginningAsNew() throws IOException {
        try (var store = directory.open(LogDirectory.SMALL)) {
            LogDirectory.put(store, 101, "first");
        }
        Files.write(directory.path().resolve("0000000002.log"), new byte[] {'T', '3'});
        assertThat(directory.recovered()).containsOnlyKeys(101L);
    }

    @Test
    void refusesDamageBeforeTheEnd() throws IOException {
        try (var store = directory.open(LogDirectory.SMALL)) {
            for (int key = 101; key < 200; key++) {
                LogDirectory.put(store, key, "x".repeat(200));
            }
        }
        assertThat(directory.files(".log")).hasSizeGreaterThan(2);
        overwrite(onlyFile(), 500);
        assertThatExceptionOfType(DamagedRecord.class)
                .isThrownBy(directory::recovered)
                .withMessageContaining(onlyFile().getFileName().toString());
    }

    @Test
    void refusesAFileOfSomethingElse() throws IOException {
        Files.createDirectories(directory.path());
        Files.writeString(directory.path().resolve("0000000001.log"), "a log of another program");
        assertThatExceptionOfType(DamagedRecord.class).isThrownBy(directory::recovered);
    }

    @Test
    void refusesASecondStoreInTheSameDirectory() throws IOException {
        try (var store = directory.open(LogDirectory.SMALL)) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(directory::recovered)
                    .withMessageContaining("in use");
            LogDirectory.put(store, 101, "still there");
        }
        assertThat(directory.recovered()).containsOnlyKeys(101L);
    }

    @Test
    void neverServesARecordDamagedAfterItWasWritten() throws IOException {
        try (var store = directory.open(LogDirectory.SMALL)) {
            LogDirectory.put(store, 101, "first");
            overwrite(onlyFile(), store.size() - 1);
            assertThatExceptionOfType(DamagedRecord.class).isThrownBy(() -> LogDirectory.contents(store));
        }
    }

    @Test
    void dropsASpaceForGood() throws IOException {
        try (var store = directory.open(LogDirectory.SMALL)) {
            LogDirectory.put(store, 101, "first");
            store.drop("things");
            store.commit();
            LogDirectory.put(store, 102, "second");
            assertThat(store.names()).containsExactly("things");
        }
        try (var store = directory.open(LogDirectory.SMALL)) {
            assertThat(store.names()).containsExactly("things");
            assertThat(store.space("things").all())
                    .singleElement()
                    .extracting(Location::key)
                    .isEqualTo(102L);
        }
    }
}
