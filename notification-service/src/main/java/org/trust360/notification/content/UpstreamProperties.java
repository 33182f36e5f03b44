package org.trust360.notification.content;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.trust360.delivery.caller.ServiceAccount;

/**
 * Whom this service asks what to write, and how it proves who is asking.
 *
 * @param surveyUri where survey-service answers
 * @param tokenUri where an access token is given for client id and secret
 * @param secret secrets by name; ours has the name of the client
 */
@ConfigurationProperties("trust360")
public record UpstreamProperties(
        URI surveyUri,
        URI tokenUri,
        @DefaultValue("notification-service") String clientId,
        @DefaultValue Map<String, String> secret,
        @DefaultValue("10s") Duration upstreamTimeout) {

    ServiceAccount account() {
        return ServiceAccount.of(tokenUri, clientId, secret);
    }

    @Override
    public String toString() {
        return "UpstreamProperties[surveyUri=" + surveyUri + ", tokenUri=" + tokenUri + "]";
    }
}
