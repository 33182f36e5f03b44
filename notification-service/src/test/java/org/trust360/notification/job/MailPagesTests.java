package org.trust360.notification.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trust360.delivery.store.DurableStore;
import org.trust360.events.MailKind;
import org.trust360.store.EmbeddedStore;

/** The mail log page by page: behind a place, not after a count. */
class MailPagesTests {

    private static final Cause CAUSE = new Cause(MailKind.INVITATION, "campaign-1", "invitation-1");

    private EmbeddedStore store;
    private MongoMailJobs jobs;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        store = EmbeddedStore.open(folder, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        var database = DurableStore.open(store.uri("pages"), true);
        jobs = new MongoMailJobs(database, new MailAnnouncer(), new LeaseProperties(Duration.ofMinutes(1)));
        jobs.createIndexes();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void turnsPagesByThePlaceOfTheLastMail() {
        IntStream.range(0, 5).forEach(each -> jobs.add("event-" + each, CAUSE));
        var all = page(Optional.empty(), 100).stream().map(MailJob::id).toList();

        var turned = new ArrayList<String>();
        var page = page(Optional.empty(), 2);
        while (!page.isEmpty()) {
            page.forEach(job -> turned.add(job.id()));
            var last = page.getLast();
            page = page(Optional.of(new MailJobs.Place(last.state().at(), last.id())), 2);
        }
        assertThat(turned).isEqualTo(all).hasSize(5);
    }

    private List<MailJob> page(Optional<MailJobs.Place> after, int size) {
        return jobs.find(new MailJobs.Filter(Optional.empty(), Optional.empty(), Optional.empty(), after, size));
    }
}
