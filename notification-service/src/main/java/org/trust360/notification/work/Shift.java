package org.trust360.notification.work;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The time during which workers work, and how they rest in it. */
public final class Shift {

    private volatile CountDownLatch end = new CountDownLatch(1);
    private final Semaphore calls = new Semaphore(0);
    private final int workers;

    public Shift(int workers) {
        this.workers = workers;
    }

    /** A shift that ended may begin again. */
    void begin() {
        calls.drainPermits();
        end = new CountDownLatch(1);
    }

    public boolean isOver() {
        return end.getCount() == 0;
    }

    void end() {
        end.countDown();
        calls.release(workers);
    }

    /** There is something to do: wakes one idle worker, or lets the next one not rest at all. */
    public void call() {
        if (calls.availablePermits() < workers) {
            calls.release();
        }
    }

    /** Rests until there is something to do, or for so long. */
    public void idle(Duration atMost) throws InterruptedException {
        var _ = calls.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Waits for so long whatever there is to do; the end of the shift ends this too. */
    public void pause(Duration duration) throws InterruptedException {
        var _ = end.await(duration.toMillis(), TimeUnit.MILLISECONDS);
    }
}
