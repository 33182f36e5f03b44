package org.trust360.scoring.datakey;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.trust360.delivery.caller.ServiceAccount;

/**
 * Whom this service asks for data keys, and how it proves who is asking.
 *
 * @param surveyUri where survey-service answers
 * @param tokenUri where an access token is given for client id and secret
 * @param secret secrets by name; ours has the name of the client
 */
@ConfigurationProperties("trust360")
record DataKeyProperties(
        URI surveyUri,
        URI tokenUri,
        @DefaultValue("scoring-service") String clientId,
        @DefaultValue Map<String, String> secret,
        @DefaultValue("5s") Duration upstreamTimeout) {

    ServiceAccount account() {
        return ServiceAccount.of(tokenUri, clientId, secret);
    }

    /** Nobody reads the secret in a log by accident. */
    @Override
    public String toString() {
        return "DataKeyProperties[surveyUri=" + surveyUri + ", tokenUri=" + tokenUri + "]";
    }
}
