package org.trust360.survey.datakey;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.events.seal.DataKey;
import org.trust360.survey.TestService;

/** Keys are handed to scoring-service and to nobody else (S15). */
class DataKeyApiTests {

    private static final TestService SERVICE = TestService.shared();

    private final String campaign = UUID.randomUUID().toString();

    @Test
    void handsOutTheKeyThatOpensWhatWasSealedHere_G2() {
        var sealed = SERVICE.bean(DataKeys.class).of(campaign, "ada").seal("She listens.", "purpose");
        var answer = ask(SERVICE.issuer().service("scoring-service"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        var secret = Base64.getDecoder().decode(JsonPath.<String>read(answer.body(), "$.key"));
        assertThat(secret).hasSize(32);
        assertThat(DataKey.of(secret).open(sealed, "purpose")).isEqualTo("She listens.");
    }

    @Test
    void saysThatAKeyWasErased_G3() {
        SERVICE.bean(DataKeys.class).of(campaign, "ada");
        SERVICE.bean(DataKeys.class).erase(campaign, "ada");
        var answer = ask(SERVICE.issuer().service("scoring-service"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("/problems/data-key-erased");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notification-service", "gateway", "account"})
    void refusesOtherServices_S15(String name) {
        assertThat(ask(SERVICE.issuer().service(name)).statusCode()).isEqualTo(403);
    }

    @Test
    void refusesPeopleAndOtherQuestionsOfScoring_S15() {
        assertThat(ask(SERVICE.issuer().hr()).statusCode()).isEqualTo(403);
        assertThat(ask(SERVICE.issuer().leader("ada")).statusCode()).isEqualTo(403);
        var mail = HttpRequest.newBuilder(SERVICE.uri("/internal/mails/reminder"))
                .header("Authorization", "Bearer " + SERVICE.issuer().service("scoring-service"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        assertThat(SERVICE.send(mail).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> ask(String token) {
        return SERVICE.send(HttpRequest.newBuilder(SERVICE.uri("/internal/data-keys/" + campaign + "/ada"))
                .header("Authorization", "Bearer " + token)
                .build());
    }
}
