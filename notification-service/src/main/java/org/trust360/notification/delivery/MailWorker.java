package org.trust360.notification.delivery;

import com.mongodb.MongoException;
import java.util.Optional;
import org.trust360.notification.job.Lease;
import org.trust360.notification.job.MailJobs;
import org.trust360.notification.job.Outcome;
import org.trust360.notification.smtp.MailServer;

/** Takes due mails one by one for as long as the shift lasts. For one thread. */
final class MailWorker implements Runnable {

    private static final int NOTE_ATTEMPTS = 5;

    private final MailJobs jobs;
    private final MailServer server;
    private final Delivery delivery;
    private final Workplace workplace;
    private int failuresInARow;

    MailWorker(MailJobs jobs, MailServer server, Delivery delivery, Workplace workplace) {
        this.jobs = jobs;
        this.server = server;
        this.delivery = delivery;
        this.workplace = workplace;
    }

    @Override
    public void run() {
        var shift = workplace.shift();
        while (!shift.isOver()) {
            try {
                workOrRest();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void workOrRest() throws InterruptedException {
        try {
            if (!workOff()) {
                workplace.shift().idle(workplace.properties().pollInterval());
            }
        } catch (RuntimeException e) {
            stumble(e);
        }
    }

    /** Works due mails on one connection. Answers whether more may be due. */
    private boolean workOff() throws InterruptedException {
        try (var connection = server.connection()) {
            for (int worked = 0; worked < workplace.properties().perConnection(); worked++) {
                var lease = next();
                if (lease.isEmpty()) {
                    return false;
                }
                finish(delivery.work(lease.get(), connection));
            }
            return true;
        }
    }

    /** A due mail, taken in the pace that is agreed: whoever waits holds no lease meanwhile. */
    private Optional<Lease> next() throws InterruptedException {
        workplace.shift().pause(workplace.pace().reserve());
        var lease = workplace.shift().isOver() ? Optional.<Lease>empty() : jobs.leaseNext();
        if (lease.isEmpty()) {
            workplace.pace().giveBack();
        }
        return lease;
    }

    private void finish(Turn turn) throws InterruptedException {
        switch (turn) {
            case Turn.Done(var lease, var outcome) -> {
                failuresInARow = 0;
                note(lease, outcome);
                workplace.log().done(outcome);
            }
            case Turn.NobodyThere(var lease, var status) -> {
                var pause = workplace.patience().inOutage(++failuresInARow);
                note(lease, new Outcome.Postponed(pause, status));
                workplace.log().nobodyThere(status);
                workplace.shift().pause(pause);
            }
            case Turn.Lost _ -> workplace.log().lost();
        }
    }

    /** What is sent is sent: while the store is away the note of it waits here, for as long as the lease may last. */
    private void note(Lease lease, Outcome outcome) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                jobs.settle(lease, outcome);
                return;
            } catch (MongoException e) {
                if (attempt == NOTE_ATTEMPTS) {
                    throw e;
                }
                workplace.shift().pause(workplace.patience().inOutage(attempt));
            }
        }
    }

    /** The message of a failure could quote a person; its class tells enough. */
    private void stumble(RuntimeException failure) throws InterruptedException {
        workplace.log().nobodyThere(failure.getClass().getSimpleName());
        workplace.shift().pause(workplace.patience().inOutage(++failuresInARow));
    }
}
