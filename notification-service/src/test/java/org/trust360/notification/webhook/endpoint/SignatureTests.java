package org.trust360.notification.webhook.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTests {

    /** Secret, id, timestamp, body and signature as the reference libraries of Standard Webhooks publish them. */
    private static final Secret PUBLISHED = secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final Instant AT = Instant.ofEpochSecond(1614265330);
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(UTF_8);
    private static final String SIGNED = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    private static Secret secret(String text) {
        return Secret.parse(text).orElseThrow();
    }

    @Test
    void signsTheExampleOfTheStandardAsItIsPublished() {
        assertThat(Signature.headers(List.of(PUBLISHED), ID, AT, BODY))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("webhook-id", ID, "webhook-timestamp", "1614265330", "webhook-signature", SIGNED));
    }

    /**
     * The second signature: {@code printf '%s' 'msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{"test": 2432232314}' | openssl
     * dgst -sha256 -mac HMAC -macopt key:0123456789abcdefghijklmn -binary | base64}.
     */
    @Test
    void signsWithBothSecretsWhileOneIsChanged() {
        var other = secret("whsec_MDEyMzQ1Njc4OWFiY2RlZmdoaWprbG1u");
        assertThat(Signature.headers(List.of(other, PUBLISHED), ID, AT, BODY))
                .containsEntry("webhook-signature", "v1,GeTMeTeFP8JrGpDzN9HSPLOBhIa2Pv5QkXhDxqUzDt0= " + SIGNED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "whsec_",
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLa",
                "whsec_?",
                "whpk_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
            })
    void takesNothingShortOrStrangeForASecret(String text) {
        assertThat(Secret.parse(text)).isEmpty();
    }

    @Test
    void keepsASecretOutOfWhatItSaysOfItself() {
        assertThat(PUBLISHED.toString()).isEqualTo("Secret[...]");
    }
}
