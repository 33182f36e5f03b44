package org.trust360.notification.delivery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trust360.notification.job.Cause;
import org.trust360.notification.job.Lease;
import org.trust360.notification.job.MailJob;
import org.trust360.notification.job.MailJobs;
import org.trust360.notification.job.Outcome;

/** Nothing is ever due; every look is noticed. */
class NoJobs implements MailJobs {

    private final Runnable look;

    NoJobs(Runnable look) {
        this.look = look;
    }

    @Override
    public boolean add(String eventId, Cause cause) {
        return false;
    }

    @Override
    public Optional<Lease> leaseNext() {
        look.run();
        return Optional.empty();
    }

    @Override
    public Optional<Lease> begin(Lease lease) {
        return Optional.empty();
    }

    @Override
    public boolean settle(Lease lease, Outcome outcome) {
        return false;
    }

    @Override
    public List<MailJob> find(Filter filter) {
        return List.of();
    }

    @Override
    public Map<String, Long> counts(Optional<String> campaign) {
        return Map.of();
    }
}
