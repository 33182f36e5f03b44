package org.trust360.scoring.datakey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys from survey-service, S15: with a token of our own, and never longer than a minute, G3. */
class DataKeysTests {

    private final TestKeys survey = TestKeys.start();
    private final DataKeys source = new DataKeyConfiguration().source(properties(Map.of("scoring-service", "secret")));
    private final AtomicLong nanos = new AtomicLong(-5);
    private final HeldKeys keys = new HeldKeys(source, nanos::get);

    @AfterEach
    void close() {
        survey.close();
    }

    @Test
    void opensWhatSurveyServiceSealed_G2() {
        var sealed = survey.of("campaign", "ada").seal("She listens.", "purpose");

        assertThat(source.of("campaign", "ada").open(sealed, "purpose")).isEqualTo("She listens.");
        assertThat(survey.questions).containsExactly("campaign/ada");
        assertThat(survey.bearers).containsExactly("Bearer token-0");
    }

    @Test
    void asksOnceForAWhileAndForEveryOwner() {
        keys.of("campaign", "ada");
        pass(HeldKeys.LIFE.minusNanos(1));
        keys.of("campaign", "ada");
        keys.of("campaign", "bo");

        assertThat(survey.questions).containsExactly("campaign/ada", "campaign/bo");
    }

    @Test
    void forgetsAKeyWithinAMinuteWhetherOrNotItIsAskedForAgain_G3() {
        keys.of("campaign", "ada");
        keys.forgetOld();
        assertThat(keys.size()).isOne();

        pass(HeldKeys.LIFE);
        keys.forgetOld();
        assertThat(keys.size()).isZero();
        assertThat(HeldKeys.LIFE.plusSeconds(5)).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void noticesAnErasureWithinAMinute_G3() {
        keys.of("campaign", "ada");
        survey.erase("campaign", "ada");
        pass(HeldKeys.LIFE);

        assertThat(keys.find("campaign", "ada")).isEmpty();
        assertThat(keys.size()).isZero();
        assertThatThrownBy(() -> keys.of("campaign", "ada")).isInstanceOf(KeyErased.class);
    }

    /** Or one wrong address would look like an erasure. */
    @ParameterizedTest
    @CsvSource({
        "404, {}",
        "404, '{\"type\": \"/problems/not-found\"}'",
        "404, not json",
        "403, {}",
        "500, {}",
        "200, {}",
        "200, '{\"key\": \"no base64!\"}'",
        "200, not json",
        "200, ''"
    })
    void takesNothingElseForAnErasure(int status, String body) {
        survey.status = status;
        survey.body = body.isEmpty() ? " " : body;

        assertThatThrownBy(() -> keys.find("campaign", "ada")).isInstanceOf(KeysUnavailable.class);
        assertThat(keys.size()).isZero();
    }

    @Test
    void fetchesANewTokenWhereTheOldOneIsNotAccepted() {
        survey.status = 401;
        assertThatThrownBy(() -> keys.find("campaign", "ada")).isInstanceOf(KeysUnavailable.class);
        survey.status = 200;
        assertThat(keys.find("campaign", "ada")).isPresent();
        assertThat(survey.bearers).containsExactly("Bearer token-0", "Bearer token-1");
    }

    @Test
    void noticesThatNobodyIsThere() {
        survey.close();

        assertThatThrownBy(() -> keys.find("campaign", "ada")).isInstanceOf(KeysUnavailable.class);
    }

    @Test
    void doesNotStartWithoutASecretAndDoesNotTellIt() {
        var without = properties(Map.of());

        assertThatThrownBy(() -> new DataKeyConfiguration().dataKeys(without))
                .hasMessageContaining("trust360.secret.scoring-service");
        assertThat(properties(Map.of("scoring-service", "planted")).toString()).doesNotContain("planted");
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private DataKeyProperties properties(Map<String, String> secrets) {
        return new DataKeyProperties(
                URI.create(survey.uri()),
                URI.create(survey.uri() + "/oauth2/token"),
                "scoring-service",
                secrets,
                Duration.ofSeconds(2));
    }
}
