package org.trust360.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.trust360.local.api.Reply;

/**
 * Every operation and how it ended: ok (acknowledged), fail (surely not done), info (nobody knows). One line each goes
 * to a file, for whoever wants to look.
 */
final class History implements AutoCloseable {

    private final AtomicInteger ok = new AtomicInteger();
    private final AtomicInteger fail = new AtomicInteger();
    private final AtomicInteger info = new AtomicInteger();
    private final Map<String, Map<Integer, String>> acknowledged = new ConcurrentHashMap<>();
    private final Writer file;

    History(Path file) throws IOException {
        this.file = Files.newBufferedWriter(file);
    }

    void attempted(int sheet, int edit, Reply reply) {
        var outcome = outcome(reply);
        write("{\"sheet\":%d,\"edit\":%d,\"outcome\":\"%s\",\"status\":%d}"
                .formatted(sheet, edit, outcome, reply.status()));
    }

    void killed(String service, String when) {
        write("{\"kill\":\"%s\",\"when\":\"%s\"}".formatted(service, when));
    }

    /** From here on the sheet counts with these answers; a later acknowledgment of an edit replaces them. */
    void acknowledged(String subjectId, int sheet, String fingerprint) {
        acknowledged
                .computeIfAbsent(subjectId, fresh -> new ConcurrentHashMap<>())
                .put(sheet, fingerprint);
    }

    Map<String, List<String>> expected() {
        var expected = new ConcurrentHashMap<String, List<String>>();
        acknowledged.forEach((subject, sheets) ->
                expected.put(subject, sheets.values().stream().sorted().toList()));
        return expected;
    }

    int sheets() {
        return acknowledged.values().stream().mapToInt(Map::size).sum();
    }

    String summary() {
        return "%d ok, %d fail, %d info".formatted(ok.get(), fail.get(), info.get());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private String outcome(Reply reply) {
        if (reply.isSuccess()) {
            ok.incrementAndGet();
            return "ok";
        }
        if (reply.status() == 0 || reply.status() == 504) {
            info.incrementAndGet();
            return "info";
        }
        fail.incrementAndGet();
        return "fail";
    }

    private synchronized void write(String line) {
        try {
            file.write(line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
