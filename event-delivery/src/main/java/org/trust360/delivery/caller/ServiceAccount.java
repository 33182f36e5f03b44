package org.trust360.delivery.caller;

import java.net.URI;
import java.util.Map;

/**
 * As whom a service calls another.
 *
 * @param tokenUri where an access token is given for client id and secret
 */
public record ServiceAccount(URI tokenUri, String clientId, String clientSecret) {

    /**
     * The account whose secret is among these; without it nothing could be asked, so it is better not to start at all.
     *
     * @param secrets by client id, as {@code trust360.secret.*} holds them
     */
    public static ServiceAccount of(URI tokenUri, String clientId, Map<String, String> secrets) {
        var found = secrets.get(clientId);
        if (found == null || found.isBlank()) {
            throw new IllegalStateException("trust360.secret." + clientId + " is missing");
        }
        return new ServiceAccount(tokenUri, clientId, found.strip());
    }

    /** Nobody reads the secret in a log by accident. */
    @Override
    public String toString() {
        return "ServiceAccount[" + clientId + "]";
    }
}
