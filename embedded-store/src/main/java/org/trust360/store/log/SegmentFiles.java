package org.trust360.store.log;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The directory of the log. {@code 0000000001.log} and so on are written by commits, {@code .merged} by compaction, and
 * {@code .tmp} is a compaction that did not end; {@code lock} keeps a second process out.
 */
final class SegmentFiles implements AutoCloseable {

    static final String WRITTEN = ".log";
    static final String MERGED = ".merged";
    private static final String UNFINISHED = ".tmp";

    private final Path directory;
    private final FileChannel lock;
    private long lastNumber;

    private SegmentFiles(Path directory, FileChannel lock) {
        this.directory = directory;
        this.lock = lock;
    }

    static SegmentFiles open(Path directory) throws IOException {
        Files.createDirectories(directory);
        var lock = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var files = new SegmentFiles(directory, lock);
        if (!files.claim()) {
            lock.close();
            throw new IOException(directory + " is in use by another store");
        }
        return files;
    }

    private boolean claim() throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** The segment files of earlier runs, oldest first; what an interrupted compaction left is removed. */
    List<Path> existing() throws IOException {
        var found = new ArrayList<Path>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory, "*.{log,merged,tmp}")) {
            for (Path entry : entries) {
                if (entry.toString().endsWith(UNFINISHED)) {
                    Files.delete(entry);
                } else {
                    found.add(entry);
                    lastNumber = Math.max(lastNumber, number(entry));
                }
            }
        }
        found.sort(Comparator.comparingLong(SegmentFiles::number));
        return found;
    }

    private static long number(Path file) {
        String name = String.valueOf(file.getFileName());
        return Long.parseLong(name.substring(0, name.indexOf('.')));
    }

    synchronized Segment next() throws IOException {
        var segment = Segment.open(nextPath(WRITTEN));
        forceDirectory();
        return segment;
    }

    synchronized Segment nextUnfinished() throws IOException {
        return Segment.open(nextPath(UNFINISHED));
    }

    private Path nextPath(String ending) {
        lastNumber++;
        return directory.resolve(String.format(Locale.ROOT, "%010d%s", lastNumber, ending));
    }

    /** Makes the work of a compaction count. */
    void finish(Segment merged) throws IOException {
        merged.renameTo(String.valueOf(merged.file().getFileName()).replace(UNFINISHED, MERGED));
    }

    /** Forces the names of the files themselves, where the system can do that. */
    void forceDirectory() {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows has no such call and needs none.
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
