package org.trust360.scoring.datakey;

import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;
import org.springframework.web.client.RestClientException;
import org.trust360.delivery.caller.AccessToken;
import org.trust360.events.seal.DataKey;

/** Asks survey-service, where the keys lie wrapped. */
final class SurveyDataKeys implements DataKeys {

    private final RestClient survey;
    private final AccessToken token;

    SurveyDataKeys(RestClient survey, AccessToken token) {
        this.survey = survey;
        this.token = token;
    }

    @Override
    public Optional<DataKey> find(String campaign, String subject) {
        try {
            var bearer = token.value();
            return survey.get()
                    .uri("/internal/data-keys/{campaign}/{subject}", campaign, subject)
                    .headers(headers -> headers.setBearerAuth(bearer))
                    .exchangeForRequiredValue((_, response) -> key(bearer, response));
        } catch (RestClientException e) {
            throw new KeysUnavailable("it does not answer, or not in a way we read", e);
        }
    }

    private Optional<DataKey> key(String bearer, ConvertibleClientHttpResponse response) throws IOException {
        var status = response.getStatusCode();
        if (status.is2xxSuccessful()) {
            return Optional.of(key(response.bodyTo(Handed.class)));
        }
        if (status.isSameCodeAs(HttpStatus.NOT_FOUND) && isErased(response.bodyTo(Problem.class))) {
            return Optional.empty();
        }
        if (status.isSameCodeAs(HttpStatus.UNAUTHORIZED)) {
            token.reject(bearer);
        }
        throw new KeysUnavailable("status " + status.value(), null);
    }

    private static DataKey key(@Nullable Handed handed) {
        if (handed == null || handed.key() == null) {
            throw new KeysUnavailable("it answers without a key", null);
        }
        return DataKey.of(decoded(handed.key()));
    }

    private static byte[] decoded(String key) {
        try {
            return Base64.getDecoder().decode(key);
        } catch (IllegalArgumentException e) {
            throw new KeysUnavailable("it answers with something that is no key", e);
        }
    }

    /** A page that is not there, at a wrong address or in an old release, must not pass for an erased key. */
    private static boolean isErased(@Nullable Problem problem) {
        return problem != null && "/problems/data-key-erased".equals(problem.type());
    }

    /** @param key in base64 */
    private record Handed(@Nullable String key) {

        /** Nobody reads it in a log by accident. */
        @Override
        public String toString() {
            return "Handed";
        }
    }

    private record Problem(@Nullable String type) {}
}
