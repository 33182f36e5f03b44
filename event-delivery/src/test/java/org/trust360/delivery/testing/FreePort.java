package org.trust360.delivery.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A port of this machine that nobody uses at the moment. None is given twice, and none is of those that the system
 * gives to outgoing connections, so it is still free when its server starts, and when it starts again.
 */
final class FreePort {

    private static final int FIRST = 21_000;
    private static final int LAST = 31_999;

    /** Processes that run beside each other begin at different places. */
    private static final AtomicInteger NEXT =
            new AtomicInteger(FIRST + (int) (ProcessHandle.current().pid() * 97 % (LAST - FIRST)));

    private FreePort() {}

    static int find() {
        for (int tried = FIRST; tried <= LAST; tried++) {
            int port = NEXT.getAndUpdate(last -> last == LAST ? FIRST : last + 1);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("no port from " + FIRST + " to " + LAST + " is free");
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
