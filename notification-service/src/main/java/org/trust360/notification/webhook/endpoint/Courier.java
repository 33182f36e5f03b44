package org.trust360.notification.webhook.endpoint;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.springframework.boot.http.client.FilteredHostException;

/**
 * Posts webhooks (S9). Every address that a name resolves to is checked and the connection goes to a checked one;
 * redirects are not followed; of the answer only the number is read.
 */
public final class Courier implements AutoCloseable {

    private final CloseableHttpClient outside;
    private final CloseableHttpClient thisMachine;
    private final WebhookProperties properties;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("webhook-limit").daemon().factory());

    Courier(WebhookProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
        this.outside = Doors.toTheOutside(properties);
        this.thisMachine = Doors.toThisMachine(properties);
    }

    /** One attempt, within the time limit. */
    public Answer post(Endpoint endpoint, String id, byte[] body) {
        var request = new HttpPost(endpoint.url());
        request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
        Signature.headers(endpoint.secrets(), id, clock.instant(), body).forEach(request::setHeader);
        var limit = timer.schedule(request::cancel, properties.attemptTimeout().toMillis(), TimeUnit.MILLISECONDS);
        try {
            var client = endpoint.isPlain() ? thisMachine : outside;
            return Answer.of(client.executeOpen(null, request, null).getCode());
        } catch (FilteredHostException e) {
            return new Answer.NotTaken("address-refused");
        } catch (IOException e) {
            return new Answer.NotTaken(request.isCancelled() ? "timed-out" : word(e));
        } finally {
            limit.cancel(false);
            // Closes the connection at once; closing the answer would read it to its end first.
            request.cancel();
        }
    }

    private static String word(IOException failure) {
        return switch (failure) {
            case UnknownHostException _ -> "host-unknown";
            case SocketTimeoutException _ -> "timed-out";
            case SSLException _ -> "encryption-failed";
            default -> "connection-failed";
        };
    }

    @Override
    public void close() throws IOException {
        timer.shutdownNow();
        outside.close();
        thisMachine.close();
    }
}
