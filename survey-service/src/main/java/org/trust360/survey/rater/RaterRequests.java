package org.trust360.survey.rater;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nothing through to raters' addresses that says who somebody is (A13), nor more than an answer sheet can be, and
 * lets no answer be kept on the way.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RaterRequests extends OncePerRequestFilter {

    /** Ten comments of 4,000 letters each, three bytes a letter, sealed in the browser: 160,000 bytes, and the answers. */
    static final int LONGEST_BODY = 256 * 1024;

    /** What a link's secret looks like, wherever it stands. */
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/rater/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (saysWho(request)) {
            refuse(
                    response,
                    HttpStatus.BAD_REQUEST,
                    "request-says-who",
                    "Send no cookie, no authorization, no referrer");
            return;
        }
        var body = request.getInputStream().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            refuse(response, HttpStatus.CONTENT_TOO_LARGE, "body-too-large", "At most 256 KiB are read");
            return;
        }
        chain.doFilter(new BufferedRequest(request, body), response);
    }

    private static boolean saysWho(HttpServletRequest request) {
        var referer = request.getHeader(HttpHeaders.REFERER);
        return request.getHeader(HttpHeaders.COOKIE) != null
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || (referer != null && SECRET.matcher(referer).find());
    }

    private static void refuse(HttpServletResponse response, HttpStatus status, String name, String detail)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        var problem = "{\"type\":\"/problems/%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(name, status.getReasonPhrase(), status.value(), detail);
        response.getOutputStream().write(problem.getBytes(StandardCharsets.UTF_8));
    }
}
