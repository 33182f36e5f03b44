package org.trust360.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.delivery.testing.DeliveryTestbed;
import org.trust360.notification.testing.Instance;
import org.trust360.notification.testing.Receiver;
import org.trust360.notification.testing.ScriptedSmtp;
import org.trust360.notification.testing.SurveyDouble;

/** How webhooks stand, over HTTP, and who may see it (S14). */
class WebhookApiTests {

    private static final SurveyDouble survey = SurveyDouble.start();
    private static final ScriptedSmtp smtp = ScriptedSmtp.start();
    private static DeliveryTestbed testbed;
    private static Instance service;

    @BeforeAll
    static void start() {
        testbed = DeliveryTestbed.start();
        service = Instance.start(
                testbed,
                survey,
                smtp.port(),
                Map.of(
                        "trust360.webhooks.endpoints.hris.url", "https://hris.example.org/hooks/planted",
                        "trust360.webhooks.endpoints.hris.secret", Receiver.SECRET,
                        "trust360.webhooks.endpoints.hris.events", "campaign.closed"));
    }

    @AfterAll
    static void stop() {
        service.close();
        testbed.close();
        smtp.close();
        survey.close();
    }

    private static String[] as(String role) {
        return new String[] {"Authorization", "Bearer " + survey.key.token("notification-service", role)};
    }

    @Test
    void showsOfAnAddressTheHostAlone() {
        assertThat(service.get("/api/webhooks", as("hr")).body())
                .isEqualTo("[{\"name\":\"hris\",\"host\":\"hris.example.org\",\"events\":[\"campaign.closed\"],"
                        + "\"counts\":{\"owed\":0,\"delivered\":0,\"givenUp\":0},"
                        + "\"lastStatus\":null,\"lastAt\":null}]");
    }

    @Test
    void knowsNoOtherEndpoints() {
        var answer = service.post("/api/webhooks/others/again", Map.of(), as("hr"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("/problems/webhook-not-found");
    }

    @Test
    void saysSoWhereTheStoreIsAway() {
        testbed.stopStore();
        try {
            var answer = service.get("/api/webhooks", as("hr"));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("/problems/store-unavailable").doesNotContain("Mongo", "127.0.0.1");
        } finally {
            testbed.startStore();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"leader", "admin", "service", "coach"})
    void opensToHrAlone(String role) {
        assertThat(service.get("/api/webhooks", as(role)).statusCode()).isEqualTo(403);
        assertThat(service.post("/api/webhooks/hris/again", Map.of(), as(role)).statusCode())
                .isEqualTo(403);
        assertThat(service.get("/api/webhooks").statusCode()).isEqualTo(401);
    }
}
