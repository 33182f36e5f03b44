package org.trust360.local;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;

/**
 * The first class of every service process: ends it when the runner is gone, however the runner went.
 *
 * <p>The runner holds the other end of this process's standard input and never writes to it. A runner that dies, even by
 * SIGKILL, lets go of it, and the read below returns. This class stands alone in a jar, in front of the service's own.
 */
final class ParentWatch {

    static final Duration GRACE = Duration.ofSeconds(10);

    private ParentWatch() {}

    /** The class to run, then its arguments. */
    public static void main(String[] args) throws ReflectiveOperationException {
        Thread.ofPlatform().daemon().name("parent-watch").start(ParentWatch::exitWhenAlone);
        Class.forName(args[0]).getMethod("main", String[].class).invoke(null, (Object)
                Arrays.copyOfRange(args, 1, args.length));
    }

    private static void exitWhenAlone() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // A broken pipe says the same as its end.
        }
        Thread.ofPlatform().daemon().name("parent-watch-halt").start(ParentWatch::haltAfterGrace);
        Runtime.getRuntime().exit(143);
    }

    private static void haltAfterGrace() {
        try {
            Thread.sleep(GRACE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(137);
    }
}
