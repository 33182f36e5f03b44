package org.trust360.scoring.datakey;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** The token that opens survey-service to us: fetched when first needed, kept until shortly before it expires. */
final class AccessToken {

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final RestClient http;
    private final DataKeyProperties properties;
    private final Clock clock;
    private @Nullable Held held;

    AccessToken(RestClient http, DataKeyProperties properties, Clock clock) {
        this.http = http;
        this.properties = properties;
        this.clock = clock;
    }

    synchronized String value() {
        var now = clock.instant();
        if (held == null || !now.isBefore(held.until())) {
            held = fetch(now);
        }
        return held.value();
    }

    /** Forgets a token that was not accepted, so that the next one is fresh. */
    synchronized void reject(String value) {
        if (held != null && held.value().equals(value)) {
            held = null;
        }
    }

    private Held fetch(Instant now) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        var granted = http.post()
                .uri(properties.tokenUri())
                .headers(headers -> headers.setBasicAuth(properties.clientId(), properties.clientSecret()))
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
