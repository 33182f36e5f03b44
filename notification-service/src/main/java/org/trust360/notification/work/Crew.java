package org.trust360.notification.work;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Workers who share a shift, each on a virtual thread. */
public final class Crew {

    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(20);

    private final String name;
    private final Shift shift;
    private final List<Thread> threads = new CopyOnWriteArrayList<>();

    /** A crew that nobody works in yet. */
    public Crew(String name, Shift shift) {
        this.name = name;
        this.shift = shift;
    }

    public synchronized void start(List<? extends Runnable> workers) {
        shift.begin();
        for (var worker : workers) {
            threads.add(
                    Thread.ofVirtual().name(name + "-" + (threads.size() + 1)).start(worker));
        }
    }

    /** Nobody takes anything new. */
    public void end() {
        shift.end();
    }

    /** Lets every worker finish what is in hand, for a while. */
    public synchronized void stop() {
        end();
        var deadline = System.nanoTime() + PATIENCE_AT_THE_END.toNanos();
        for (var thread : threads) {
            join(thread, Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
        }
        threads.clear();
    }

    private static void join(Thread thread, Duration atMost) {
        try {
            if (!thread.join(atMost)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public boolean isAtWork() {
        return !threads.isEmpty();
    }

    /** There is something to do. */
    public void call() {
        shift.call();
    }

    /** How many have not died. */
    public long alive() {
        return threads.stream().filter(Thread::isAlive).count();
    }
}
