package org.trust360.delivery.caller;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * The token that opens another service to us: fetched when first needed, kept until shortly before it expires. May be
 * shared between threads.
 */
public final class AccessToken {

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final RestClient http;
    private final ServiceAccount account;
    private final Clock clock;
    private @Nullable Held held;

    public AccessToken(RestClient http, ServiceAccount account, Clock clock) {
        this.http = http;
        this.account = account;
        this.clock = clock;
    }

    /**
     * The token, new or kept.
     *
     * @throws RestClientException where none is given
     */
    public synchronized String value() {
        var now = clock.instant();
        if (held == null || !now.isBefore(held.until())) {
            held = fetch(now);
        }
        return held.value();
    }

    /** Forgets a token that was not accepted, so that the next one is fresh. */
    public synchronized void reject(String value) {
        if (held != null && held.value().equals(value)) {
            held = null;
        }
    }

    private Held fetch(Instant now) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        var granted = http.post()
                .uri(account.tokenUri())
                .headers(headers -> headers.setBasicAuth(account.clientId(), account.clientSecret()))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(Granted.class);
        if (granted == null || granted.value() == null) {
            throw new RestClientException("The token endpoint answered without a token");
        }
        return new Held(granted.value(), now.plusSeconds(granted.seconds()).minus(MARGIN));
    }

    private record Held(String value, Instant until) {}

    private record Granted(
            @JsonProperty("access_token") @Nullable String value,
            @JsonProperty("expires_in") long seconds) {}
}
