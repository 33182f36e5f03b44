package org.trust360.gateway.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.trust360.gateway.address.PublicAddress;

/** Sends people to the sign-in and tells programs, in words they understand, that a token is missing. */
final class SignInRequired implements AuthenticationEntryPoint {

    private final String signIn;

    SignInRequired(PublicAddress address) {
        this.signIn = address.at("/oauth2/authorization/gateway");
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        if (isPage(request)) {
            response.sendRedirect(signIn);
            return;
        }
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", "/");
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        response.sendError(HttpStatus.UNAUTHORIZED.value());
    }

    /** A page that a person opens, and may be shown again once they have signed in. */
    static boolean isPage(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && !request.getRequestURI().startsWith("/api/")
                && request.getHeader("HX-Request") == null;
    }
}
