package org.trust360.gateway.authorization;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;

/** The server's own would list every session in memory, of this gateway only, and forget none. Nobody needs the list. */
final class NoSessionRegistry implements SessionRegistry {

    @Override
    public List<Object> getAllPrincipals() {
        return List.of();
    }

    @Override
    public List<SessionInformation> getAllSessions(Object principal, boolean includeExpiredSessions) {
        return List.of();
    }

    @Override
    public @Nullable SessionInformation getSessionInformation(String sessionId) {
        return null;
    }

    @Override
    public void refreshLastRequest(String sessionId) {
        // not kept
    }

    @Override
    public void registerNewSession(String sessionId, Object principal) {
        // not kept
    }

    @Override
    public void removeSessionInformation(String sessionId) {
        // not kept
    }
}
