package org.trust360.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Bases whose whole range nobody listens on just now. */
public final class FreePorts {

    private FreePorts() {}

    public static Ports find() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(200, 300) * 100)
                .limit(200)
                .filter(base -> IntStream.rangeClosed(base, base + 24).allMatch(FreePorts::isFree))
                .mapToObj(Ports::new)
                .findFirst()
                .orElseThrow();
    }

    static int one() {
        try (var socket = new ServerSocket()) {
            socket.bind(Ports.loopback(0));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(Ports.loopback(port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
