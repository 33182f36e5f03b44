package org.trust360.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder that everything is kept in, claimed by one runner at a time. */
final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel lock;
    private final boolean leftByKill;

    private DataFolder(Path folder, FileChannel lock, boolean leftByKill) {
        this.folder = folder;
        this.lock = lock;
        this.leftByKill = leftByKill;
    }

    static DataFolder claim(Path folder) {
        var absolute = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            var lock = FileChannel.open(
                    absolute.resolve("runner.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isMine(lock)) {
                lock.close();
                throw new StartProblem("Another runner uses " + absolute
                        + ": stop it, or give this one a folder of its own with --data DIR");
            }
            var leftByKill = lock.size() > 0;
            lock.truncate(0);
            lock.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new DataFolder(absolute, lock, leftByKill);
        } catch (IOException e) {
            throw new StartProblem("Cannot keep data in " + absolute + ": " + e.getMessage(), e);
        }
    }

    Path path() {
        return folder;
    }

    Path resolve(String name) {
        return folder.resolve(name);
    }

    /** The last runner had no time to say goodbye; its services are just noticing. */
    boolean leftByKill() {
        return leftByKill;
    }

    @Override
    public void close() {
        try (lock) {
            lock.truncate(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isMine(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
