package org.trust360.survey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Tells whoever is signed in and may not see something that this is so, kindly: people by a page, programs by a problem. */
final class AccessRefused implements AccessDeniedHandler {

    private static final String PROBLEM = """
            {"type":"/problems/not-allowed","title":"Forbidden","status":403,"detail":"Your role does not open this"}""";

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (PageErrors.isPage(request)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        response.setStatus(HttpStatus.FORBIDDEN.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter().write(PROBLEM);
    }
}
