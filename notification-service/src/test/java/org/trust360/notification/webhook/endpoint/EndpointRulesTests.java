package org.trust360.notification.webhook.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.trust360.delivery.RefusedToStart;

/** S9: endpoints are what the administrator wrote, whole and right, or the service does not start. */
class EndpointRulesTests {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    static WebhookProperties bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings.entrySet().stream()
                        .collect(Collectors.toMap(
                                setting -> "trust360.webhooks." + setting.getKey(), Map.Entry::getValue))))
                .bindOrCreate("trust360.webhooks", WebhookProperties.class);
    }

    private static String refusal(Map<String, String> settings) {
        var refused = catchThrowableOfType(RefusedToStart.class, () -> EndpointRules.read(bound(settings)));
        return String.valueOf(refused.getMessage());
    }

    @Test
    void readsEndpointsInTheOrderOfTheirNames() {
        var endpoints = EndpointRules.read(bound(Map.of(
                "endpoints.hris.url", "https://hris.example.org/hooks/planted?key=planted",
                "endpoints.hris.secret", SECRET + "\n",
                "endpoints.hris.events", "report.released, campaign.closed",
                "endpoints.chat.url", "https://chat.example.org",
                "endpoints.chat.secret", SECRET + " whsec_MDEyMzQ1Njc4OWFiY2RlZmdoaWprbG1u")));
        assertThat(endpoints.all()).extracting(Endpoint::name).containsExactly("chat", "hris");
        assertThat(endpoints.all()).extracting(it -> it.secrets().size()).containsExactly(2, 1);
        assertThat(endpoints.toldOf(WebhookKind.CAMPAIGN_OPENED))
                .extracting(Endpoint::host)
                .containsExactly("chat.example.org");
        assertThat(endpoints.toldOf(WebhookKind.REPORT_RELEASED)).hasSize(2);
        assertThat(endpoints.toString()).doesNotContain("planted", "whsec");
    }

    @Test
    void needsNoEndpoint() {
        assertThat(EndpointRules.read(bound(Map.of())).all()).isEmpty();
    }

    @Test
    void tellsEveryMistakeAtOnceAndNoSecret() {
        var settings = new LinkedHashMap<>(Map.of(
                "endpoints.first.url", "http://planted.example.org/planted",
                "endpoints.first.secret", "planted",
                "endpoints.second.events", "report.released,person.scored",
                "endpoints.Third.url", "https://user:planted@example.org",
                "internal-addresses", "10.0.0.0/99",
                "lease", "1s"));
        assertThat(refusal(settings))
                .contains(
                        "endpoints.first: url must begin with https",
                        "endpoints.first: secret must be whsec_ and 24 to 64 bytes",
                        "endpoints.second: url must be an address",
                        "endpoints.second: secret must be",
                        "endpoints.second: events are of [campaign.opened, campaign.closed, report.released], not person.scored",
                        "endpoints.Third: the name must be",
                        "endpoints.Third: url must be an address",
                        "internal-addresses names no address or network: 10.0.0.0/99",
                        "lease must be longer than attempt-timeout")
                .doesNotContain("planted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8080/hook",
                "http://192.168.0.1/hook",
                "ftp://example.org/hook",
                "/hook",
                "https:///hook",
                "https://example.org/hook#part",
                "https://exa mple.org"
            })
    void refusesAddressesThatAreNone(String url) {
        assertThat(refusal(Map.of("endpoints.a.url", url, "endpoints.a.secret", SECRET)))
                .contains("endpoints.a: url must");
    }

    @Test
    void speaksInTheOpenOnlyToThisMachineAndOnlyWhereThatIsAllowed() {
        var here = Map.of(
                "plain-on-loopback", "true", "endpoints.a.url", "http://127.0.0.1:1/a", "endpoints.a.secret", SECRET);
        assertThat(EndpointRules.read(bound(here)).all()).hasSize(1);
        var there = new LinkedHashMap<>(here);
        there.put("endpoints.a.url", "http://example.org/a");
        assertThat(refusal(there)).contains("url must begin with https");
    }

    @Test
    void takesTwentyEndpointsAndTwoSecretsForEach() {
        var settings = new LinkedHashMap<String, String>();
        IntStream.rangeClosed(1, 21).forEach(i -> {
            settings.put("endpoints.e" + i + ".url", "https://example.org");
            settings.put("endpoints.e" + i + ".secret", SECRET);
        });
        assertThat(refusal(settings)).contains("more than 20 endpoints");
        assertThat(refusal(Map.of(
                        "endpoints.a.url",
                        "https://example.org",
                        "endpoints.a.secret",
                        SECRET + " " + SECRET + " " + SECRET)))
                .contains("two of these");
    }
}
