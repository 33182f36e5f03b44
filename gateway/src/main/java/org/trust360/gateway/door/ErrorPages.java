package org.trust360.gateway.door;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the gateway itself has to refuse: a page for people, a problem (RFC 9457) for programs, no word of the inside. */
@Controller
class ErrorPages implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

    /** Worth a line in the log (S17), without whom or what it was about. */
    private static final Set<HttpStatus> REFUSALS = Set.of(HttpStatus.UNAUTHORIZED, HttpStatus.FORBIDDEN);

    @RequestMapping("/error")
    Object answer(HttpServletRequest request) {
        var status = statusOf(request);
        if (REFUSALS.contains(status)) {
            log.info("Refused with {}: {}", status.value(), request.getMethod());
        }
        return wantsPage(request) ? page(status) : problem(status, request);
    }

    private static ModelAndView page(HttpStatus status) {
        return new ModelAndView("problem", Map.of("problem", GatewayProblem.of(status)), status);
    }

    private static ResponseEntity<Object> problem(HttpStatus status, HttpServletRequest request) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(GatewayProblem.of(status).detail(status, instance(request)));
    }

    private static URI instance(HttpServletRequest request) {
        try {
            return new URI(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)));
        } catch (URISyntaxException e) {
            return URI.create("/");
        }
    }

    private static HttpStatus statusOf(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static boolean wantsPage(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
