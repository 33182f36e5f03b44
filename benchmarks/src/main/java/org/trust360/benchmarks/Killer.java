package org.trust360.benchmarks;

import java.time.Duration;
import java.util.Random;
import org.trust360.local.Pause;
import org.trust360.local.ServiceProcess;

/** Kills one service again and again, at moments that a seed decides, and starts it again at once. */
final class Killer implements Runnable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int LONGEST_REST = 3_000;
    private static final int LONGEST_START = 4_000;

    private final ServiceProcess service;
    private final int kills;
    private final Random random;
    private final Round round;

    Killer(ServiceProcess service, int kills, Random random, Round round) {
        this.service = service;
        this.kills = kills;
        this.random = random;
        this.round = round;
    }

    @Override
    public void run() {
        for (int n = 0; n < kills; n++) {
            round.pace().awaitKill(n);
            // One in four meets the service while it is still starting after the last.
            if (n > 0 && random.nextInt(4) == 0) {
                kill(random.nextInt(LONGEST_START), "starting");
            } else {
                service.awaitReady(PATIENCE);
                kill(random.nextInt(LONGEST_REST), "running");
            }
        }
        service.awaitReady(PATIENCE);
    }

    private void kill(int afterMillis, String when) {
        Pause.of(Duration.ofMillis(afterMillis));
        service.kill();
        round.history().killed(service.name(), when);
        round.pace().killed();
        service.restart();
    }
}
