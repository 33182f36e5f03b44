package org.trust360.gateway.guess;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses raters' requests from a network that tried too many links that do not open. Where the limit is not reached a
 * valid link is never hindered, and where it is, the form waits and tries again by itself.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class RaterGuesses extends OncePerRequestFilter {

    private final GuessProperties properties;
    private final GuessLimit limit;

    RaterGuesses(GuessProperties properties) {
        this.properties = properties;
        this.limit = new GuessLimit(properties, Clock.systemUTC());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/rater/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var from = NetworkPrefix.of(addressOf(request));
        var wait = limit.wait(from);
        if (wait.isPresent()) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(wait.get().toSeconds() + 1));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpStatus.NOT_FOUND.value()) {
            limit.add(from);
        }
    }

    /** The last entry of the header is the proxy's own; what stands before it anybody may have written. */
    private String addressOf(HttpServletRequest request) {
        var header = properties.addressHeader();
        var told = header == null ? null : request.getHeader(header);
        return told == null
                ? Objects.requireNonNullElse(request.getRemoteAddr(), "")
                : told.substring(told.lastIndexOf(',') + 1);
    }
}
