package org.trust360.gateway.signin;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people are signed in: by default the authorization server in this gateway, whose pages browsers reach at the
 * public address and whose tokens the gateway fetches from itself.
 */
@ConfigurationProperties("trust360.sign-in")
record ProviderProperties(
        @Nullable URI issuer,
        @Nullable URI authorizationUri,
        @DefaultValue("http://127.0.0.1:8360/oauth2/token") URI tokenUri,
        @DefaultValue("http://127.0.0.1:8360/oauth2/jwks") URI jwkSetUri,
        @DefaultValue("gateway") String clientId) {}
