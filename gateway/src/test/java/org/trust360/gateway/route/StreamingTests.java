package org.trust360.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trust360.gateway.account.Role;
import org.trust360.gateway.testing.Browser;
import org.trust360.gateway.testing.House;
import org.trust360.gateway.testing.Upstream;

/** Large bodies pass through the gateway, they do not stay in it. */
class StreamingTests {

    private static final int MEGABYTE = 1 << 20;
    private static House house;
    private static Browser person;

    @BeforeAll
    static void open() {
        house = new House();
        var gateway = house.gateway();
        house.activate(gateway, "hanna@example.org", Role.HR);
        person = new Browser(gateway);
        person.signIn("hanna@example.org", House.PASSWORD);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /** The service has the first megabyte before the browser has sent the second: nobody in between waits for all. */
    @Test
    void handsOnWhatHasArrivedBeforeTheRest() throws Exception {
        var firstArrived = new CountDownLatch(1);
        var received = new AtomicLong();
        house.survey.answer("/api/campaigns/c/answers", exchange -> {
            received.set(count(exchange.getRequestBody(), firstArrived));
            Upstream.send(exchange, 200, "application/json", "{}");
        });
        var pipe = new PipedOutputStream();
        var source = new PipedInputStream(pipe, MEGABYTE);
        try (var sender = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = sender.submit(() -> send(pipe, firstArrived));
            var answer = person.send(person.request("/api/campaigns/c/answers")
                    .header("Content-Type", "text/csv")
                    .header("X-XSRF-TOKEN", String.valueOf(person.cookie("XSRF-TOKEN")))
                    .POST(BodyPublishers.ofInputStream(() -> source)));
            assertThat(sent.get())
                    .as("the first part arrived before the rest was sent")
                    .isTrue();
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(received).hasValue(21L * MEGABYTE);
        }
    }

    @Test
    void doesNotOpenMultipartBodies() {
        var body =
                "--b\r\nContent-Disposition: form-data; name=\"people\"; filename=\"p.csv\"\r\n\r\nid,name\r\n--b--\r\n";
        var answer = person.send(person.request("/api/people/import")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .header("X-XSRF-TOKEN", String.valueOf(person.cookie("XSRF-TOKEN")))
                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(house.survey.last().body()).isEqualTo(body);
        assertThat(house.survey.last().header("content-type")).containsExactly("multipart/form-data; boundary=b");
    }

    private static boolean send(PipedOutputStream pipe, CountDownLatch firstArrived)
            throws IOException, InterruptedException {
        try (pipe) {
            pipe.write(new byte[MEGABYTE]);
            pipe.flush();
            boolean streamed = firstArrived.await(10, TimeUnit.SECONDS);
            for (int i = 0; i < 20; i++) {
                pipe.write(new byte[MEGABYTE]);
            }
            return streamed;
        }
    }

    private static long count(InputStream body, CountDownLatch first) throws IOException {
        var buffer = new byte[8192];
        long all = 0;
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            all += read;
            first.countDown();
        }
        return all;
    }
}
