package org.trust360.survey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** What goes wrong with a page is answered with a page; programs get problems (RFC 9457). */
@Component
class PageErrors implements HandlerExceptionResolver, Ordered {

    private static final Logger log = LoggerFactory.getLogger(PageErrors.class);

    /** Before those that make problems of everything. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception e) {
        // An upload that is too large is answered by the page it was sent from.
        if (!isPage(request) || e instanceof MultipartException) {
            return null;
        }
        var status = status(e);
        if (status.is5xxServerError()) {
            log.error("A page could not be made", e);
        }
        return new ModelAndView("error", Map.of("status", status.value()), status);
    }

    /** Whether a person waits for it in a browser. */
    static boolean isPage(HttpServletRequest request) {
        var path = request.getRequestURI();
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return !path.startsWith("/api/") && accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static HttpStatusCode status(Exception e) {
        return switch (e) {
            case ErrorResponse known -> known.getStatusCode();
            case TypeMismatchException _, HttpMessageNotReadableException _ -> HttpStatus.BAD_REQUEST;
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }
}
