package org.trust360.gateway.route;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.client.ResourceAccessException;

/** Says kindly that a service does not answer. A service's own problems pass through untouched and never come here. */
@RestControllerAdvice
class UpstreamProblems {

    private static final Logger log = LoggerFactory.getLogger(UpstreamProblems.class);
    private static final String SOON = "5";

    @ExceptionHandler
    void notReached(ResourceAccessException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var cause = e.getMostSpecificCause();
        log.warn(
                "No answer to {}: {}",
                firstSegment(request.getRequestURI()),
                cause.getClass().getSimpleName());
        if (response.isCommitted()) {
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
        response.sendError(statusFor(e).value());
    }

    /** After a full request without an answer nobody knows what happened, so that is not "try again". */
    private static HttpStatus statusFor(ResourceAccessException e) {
        return e.getCause() instanceof HttpTimeoutException timeout && !(timeout instanceof HttpConnectTimeoutException)
                ? HttpStatus.GATEWAY_TIMEOUT
                : HttpStatus.SERVICE_UNAVAILABLE;
    }

    private static String firstSegment(String path) {
        return path.replaceAll("^(/(?:api/)?[a-z]{0,20}).*", "$1").replaceAll("[^/a-z]", "");
    }
}
