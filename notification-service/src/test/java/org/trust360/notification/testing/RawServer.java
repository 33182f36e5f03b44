package org.trust360.notification.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on this machine that hears a request's first bytes and then says whatever a test wants, byte by byte. */
public final class RawServer implements AutoCloseable {

    private final ServerSocket door;
    private final Conversation conversation;
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger conversations = new AtomicInteger();

    private RawServer(ServerSocket door, Conversation conversation) {
        this.door = door;
        this.conversation = conversation;
    }

    /** What the server says to a request. */
    @FunctionalInterface
    public interface Conversation {

        void hold(Said says) throws IOException, InterruptedException;
    }

    /** One connection, seen from the server. */
    public record Said(Socket socket) {

        public void send(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(US_ASCII));
            socket.getOutputStream().flush();
        }

        public void close() throws IOException {
            socket.close();
        }
    }

    public static RawServer start(Conversation conversation) throws IOException {
        return start(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()), conversation);
    }

    public static RawServer start(ServerSocket door, Conversation conversation) {
        var server = new RawServer(door, conversation);
        Thread.ofVirtual().start(server::welcome);
        return server;
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var guest = door.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> talk(guest));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket guest) {
        try (guest) {
            if (guest.getInputStream().read(new byte[4_096]) > 0) {
                conversations.incrementAndGet();
                conversation.hold(new Said(guest));
            }
        } catch (IOException e) {
            // The guest has left.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    /** How often somebody connected. */
    public int connections() {
        return connections.get();
    }

    /** How often somebody connected and asked for something. */
    public int conversations() {
        return conversations.get();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
