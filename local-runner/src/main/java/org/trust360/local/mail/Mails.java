package org.trust360.local.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** Every mail ever caught, one .eml file each; newest first. */
public final class Mails {

    private static final String ENDING = ".eml";

    private final Path folder;
    private final ConcurrentSkipListMap<String, Mail> byId = new ConcurrentSkipListMap<>();
    private long last;

    private Mails(Path folder) {
        this.folder = folder;
    }

    static Mails in(Path folder) throws IOException {
        var mails = new Mails(Files.createDirectories(folder));
        forgetUnfinished(folder);
        try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (var file : files) {
                mails.index(file);
            }
        }
        mails.last = mails.byId.isEmpty() ? 0 : Long.parseLong(mails.byId.lastKey());
        return mails;
    }

    /** Returns once the mail is on disk under its final name: only then may the sender be told that it was taken. */
    Mail keep(byte[] bytes) throws IOException {
        var id = nextId();
        var draft = folder.resolve(id + ".part");
        try (var channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        var file = Files.move(draft, folder.resolve(id + ENDING), StandardCopyOption.ATOMIC_MOVE);
        return index(file);
    }

    public List<Mail> newestFirst() {
        return List.copyOf(byId.descendingMap().values());
    }

    public Optional<Mail> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public MailContent content(Mail mail) {
        try {
            return Message.read(bytes(mail)).content();
        } catch (IOException e) {
            return new MailContent("This mail cannot be read: " + e.getMessage(), "");
        }
    }

    byte[] bytes(Mail mail) {
        try {
            return Files.readAllBytes(folder.resolve(mail.id() + ENDING));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a kill cut short was never acknowledged; its sender still has it. */
    private static void forgetUnfinished(Path folder) throws IOException {
        try (var drafts = Files.newDirectoryStream(folder, "*.part")) {
            for (var draft : drafts) {
                Files.delete(draft);
            }
        }
    }

    private Mail index(Path file) throws IOException {
        var id = file.getFileName().toString().replace(ENDING, "");
        var receivedAt = Files.getLastModifiedTime(file).toInstant();
        var mail = Message.read(Files.readAllBytes(file)).headers(id, receivedAt);
        byId.put(id, mail);
        return mail;
    }

    private synchronized String nextId() {
        last++;
        return "%08d".formatted(last);
    }
}
