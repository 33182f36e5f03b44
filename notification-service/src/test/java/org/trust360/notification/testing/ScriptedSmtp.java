package org.trust360.notification.testing;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A mail server that misbehaves as told: each attempt takes the next fault of the script, and without one all is well. */
public final class ScriptedSmtp implements AutoCloseable {

    /** What goes wrong with one attempt. */
    public enum Fault {
        BANNER_421,
        BANNER_554,
        GREETING_421,
        GREETING_550,
        SENDER_451,
        SENDER_550,
        RECEIVER_451,
        RECEIVER_550,
        DATA_451,
        DATA_554,
        CONTENT_451,
        CONTENT_552,
        /** Answers everything, each time after a good while. */
        SLOW,
        /** No answer to the word DATA, the connection stays. */
        SILENCE_BEFORE_CONTENT,
        /** The connection ends in the middle of the content. */
        DROP_BEFORE_DOT,
        /** The connection ends after the final dot, and the mail is not kept. */
        DROP_AFTER_DOT,
        /** RFC 1047: the mail is kept, and the connection ends before we are told. */
        KEEP_THEN_DROP,
        /** No answer to the final dot, the connection stays. */
        SILENCE_AFTER_DOT,
        /** An answer to the final dot that comes byte by byte and never ends. */
        DRIBBLE_AFTER_DOT
    }

    /** A mail that reached us whole. */
    public record Copy(String receiver, String content) {

        public String header(String name) {
            return content.replace("\r\n ", " ")
                    .lines()
                    .filter(line -> line.regionMatches(true, 0, name + ": ", 0, name.length() + 2))
                    .map(line -> line.substring(name.length() + 2))
                    .findFirst()
                    .orElse("");
        }
    }

    public final Queue<Fault> script = new ConcurrentLinkedQueue<>();
    /** Every mail whose final dot we saw, kept or not. */
    public final Queue<Copy> seen = new ConcurrentLinkedQueue<>();
    /** The mails we took responsibility for. */
    public final Queue<Copy> kept = new ConcurrentLinkedQueue<>();

    public final AtomicInteger connections = new AtomicInteger();
    public volatile Runnable beforeAccepting = () -> {};

    /** With what certificate the server offers encryption and, once it is on, to sign in; without one, neither. */
    public volatile @Nullable TestCertificate certificate;
    /** The commands that anybody on the way could have read. */
    public final Queue<String> inTheOpen = new ConcurrentLinkedQueue<>();
    /** User and password of those who signed in under encryption. */
    public final Queue<String> signedIn = new ConcurrentLinkedQueue<>();

    private final CountDownLatch end = new CountDownLatch(1);
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
    private final int port;
    private ServerSocket door;
    private Thread doorman;

    private ScriptedSmtp() {
        door = listen(0);
        doorman = admit(door);
        port = door.getLocalPort();
    }

    public static ScriptedSmtp start() {
        return new ScriptedSmtp();
    }

    public int port() {
        return port;
    }

    /** From now on connections are refused, and those that stood are cut; whoever accepts may still do so once. */
    public void goDown() {
        closeQuietly(door);
        await().until(() -> !doorman.isAlive());
        open.forEach(ScriptedSmtp::closeQuietly);
    }

    /** The system may need a moment before it gives the port again. */
    public void comeBack() {
        door = await().ignoreExceptions().until(() -> listen(port), listening -> true);
        doorman = admit(door);
    }

    public List<String> messageIds() {
        return seen.stream().map(copy -> copy.header("Message-ID")).distinct().toList();
    }

    private ServerSocket listen(int wanted) {
        try {
            var listening = new ServerSocket();
            listening.setReuseAddress(true);
            listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
            return listening;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Thread admit(ServerSocket listening) {
        return Thread.startVirtualThread(() -> accept(listening));
    }

    private void accept(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                var socket = listening.accept();
                connections.incrementAndGet();
                open.add(socket);
                Thread.startVirtualThread(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            new SmtpConversation(this, socket).hold();
        } catch (IOException e) {
            // The other side hung up, or we were told to.
        }
    }

    private static void closeQuietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        end.countDown();
        goDown();
    }

    boolean isOver() {
        return end.getCount() == 0;
    }

    void rest(long millis) {
        try {
            var _ = end.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
