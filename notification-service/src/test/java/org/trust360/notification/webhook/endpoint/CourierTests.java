package org.trust360.notification.webhook.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.DummySSLServerSocketFactory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.notification.testing.RawServer;

/** S9: what a courier makes of receivers that are slow, hostile or somewhere else than they should be. */
class CourierTests {

    private static final byte[] BODY = "{\"type\":\"campaign.opened\"}".getBytes(UTF_8);
    private static final Duration LIMIT = Duration.ofMillis(600);

    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        over.countDown();
    }

    private static Answer post(String url, Map<String, String> more) throws IOException {
        var settings = new HashMap<>(Map.of(
                "plain-on-loopback", "true",
                "attempt-timeout", LIMIT.toMillis() + "ms",
                "connect-timeout", "500ms",
                "endpoints.a.url", url,
                "endpoints.a.secret", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
        settings.putAll(more);
        var properties = EndpointRulesTests.bound(settings);
        var endpoint = EndpointRules.read(properties).named("a").orElseThrow();
        try (var courier = new Courier(properties, Clock.systemUTC())) {
            return courier.post(endpoint, "msg_1", BODY);
        }
    }

    private static Answer answerTo(RawServer.Conversation conversation) throws IOException {
        try (var server = RawServer.start(conversation)) {
            return post("http://127.0.0.1:" + server.port() + "/hook", Map.of());
        }
    }

    @ParameterizedTest
    @CsvSource({"200, Taken", "204, Taken", "410, Gone", "400, NotTaken", "429, NotTaken", "503, NotTaken"})
    void goesByTheNumberOfTheAnswer(int code, String kind) throws IOException {
        var answer = answerTo(says -> says.send("HTTP/1.1 " + code + " Whatever\r\nContent-Length: 0\r\n\r\n"));
        assertThat(answer.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(answer.status()).isEqualTo(String.valueOf(code));
    }

    @Test
    void asksOnceOnlyHoweverMuchTheReceiverWantsToBeAskedAgain() throws IOException {
        try (var server = RawServer.start(says ->
                says.send("HTTP/1.1 503 Later\r\nRetry-After: 0\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n"))) {
            assertThat(post("http://127.0.0.1:" + server.port() + "/hook", Map.of()))
                    .isEqualTo(new Answer.NotTaken("503"));
            assertThat(server.conversations()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void followsNoRedirect(int code) throws IOException {
        try (var elsewhere = RawServer.start(says -> says.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"))) {
            var answer = answerTo(says -> says.send("HTTP/1.1 " + code + " There\r\nLocation: http://127.0.0.1:"
                    + elsewhere.port() + "/\r\nContent-Length: 0\r\n\r\n"));
            assertThat(answer).isEqualTo(new Answer.NotTaken(String.valueOf(code)));
            assertThat(elsewhere.conversations()).isZero();
        }
    }

    @Test
    void waitsNoLongerThanTheLimitForAReceiverThatIsSilent() throws IOException {
        var begun = System.nanoTime();
        assertThat(answerTo(says -> over.await(20, TimeUnit.SECONDS))).isEqualTo(new Answer.NotTaken("timed-out"));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    }

    /** Each byte comes in time; only the whole takes too long. */
    @Test
    void waitsNoLongerForAReceiverThatSpeaksByteByByte() throws IOException {
        assertThat(answerTo(says -> {
                    says.send("HTTP/1.1 200 OK\r\nX-Slow: ");
                    while (!over.await(50, TimeUnit.MILLISECONDS)) {
                        says.send("x");
                    }
                }))
                .isEqualTo(new Answer.NotTaken("timed-out"));
    }

    @Test
    void readsNothingOfAnAnswerWithoutEnd() throws IOException {
        var begun = System.nanoTime();
        assertThat(answerTo(says -> {
                    says.send("HTTP/1.1 200 OK\r\nContent-Length: 9000000000\r\n\r\n");
                    while (over.getCount() > 0) {
                        says.send("x".repeat(10_000));
                    }
                }))
                .isEqualTo(new Answer.Taken("200"));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LIMIT.plusSeconds(5));
    }

    @Test
    void readsNoHeaderWithoutEnd() throws IOException {
        assertThat(answerTo(says -> {
                    says.send("HTTP/1.1 200 OK\r\nX-Endless: ");
                    while (over.getCount() > 0) {
                        says.send("x".repeat(10_000));
                    }
                }))
                .isEqualTo(new Answer.NotTaken("connection-failed"));
    }

    @Test
    void triesAgainWhereTheConnectionIsDroppedOrWasNeverThere() throws IOException {
        assertThat(answerTo(RawServer.Said::close)).isEqualTo(new Answer.NotTaken("connection-failed"));
        int nobody;
        try (var gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = gone.getLocalPort();
        }
        assertThat(post("http://127.0.0.1:" + nobody, Map.of())).isEqualTo(new Answer.NotTaken("connection-failed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://127.0.0.1:", "https://localhost:", "https://[::1]:", "https://0.0.0.0:"})
    void connectsToNoAddressInsideTheHouse(String url) throws IOException {
        try (var inside = RawServer.start(RawServer.Said::close)) {
            assertThat(post(url + inside.port() + "/", Map.of())).isEqualTo(new Answer.NotTaken("address-refused"));
            assertThat(inside.conversations()).isZero();
        }
    }

    /** A server with a certificate that nobody vouches for, at an address that the administrator listed. */
    @Test
    void connectsToAnAddressThatIsListedAndTrustsOnlyCertificatesThatSomebodyVouchesFor() throws IOException {
        var listed = Map.of("internal-addresses", "127.0.0.0/8", "attempt-timeout", "5s");
        try (var inside = RawServer.start(
                new DummySSLServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress()),
                says -> says.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"))) {
            assertThat(post("https://127.0.0.1:" + inside.port() + "/", listed))
                    .isEqualTo(new Answer.NotTaken("encryption-failed"));
            assertThat(inside.connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "10.0.0.1",
                "172.16.0.1",
                "192.168.0.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1"
            })
    void takesNoAddressOfAHouseForOneOutside(String address) throws IOException {
        assertThat(Doors.outside(EndpointRulesTests.bound(Map.of())).matches(InetAddress.getByName(address)))
                .isFalse();
    }

    @Test
    void takesPublicAddressesAndThoseListed() throws IOException {
        var doors = Doors.outside(EndpointRulesTests.bound(Map.of("internal-addresses", "10.1.2.0/24,fd12::5")));
        for (var address : new String[] {"93.184.216.34", "2606:4700:4700::1111", "10.1.2.7", "fd12::5"}) {
            assertThat(doors.matches(InetAddress.getByName(address)))
                    .as(address)
                    .isTrue();
        }
        assertThat(doors.matches(InetAddress.getByName("10.1.3.7"))).isFalse();
    }

    @Test
    void knowsWhereANameIsNoName() throws IOException {
        assertThat(post("https://nowhere.invalid/", Map.of("attempt-timeout", "30s", "lease", "1m")))
                .isEqualTo(new Answer.NotTaken("host-unknown"));
    }
}
