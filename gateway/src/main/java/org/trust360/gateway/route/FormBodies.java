package org.trust360.gateway.route;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.cloud.gateway.server.mvc.filter.FormFilter;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Rebuilds the body of a form that is passed on, because looking for its CSRF field has used the body up. The gateway's
 * own forms are left alone: the rebuilt request would hide their fields.
 */
@Component
final class FormBodies extends FormFilter {

    private static final PathPatternParser PARSER = PathPatternParser.defaultInstance;

    private final List<PathPattern> passedOn = Route.TABLE.stream()
            .flatMap(route -> route.patterns().stream())
            .map(PARSER::parse)
            .toList();

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = PathContainer.parsePath(((HttpServletRequest) request).getRequestURI());
        if (passedOn.stream().anyMatch(pattern -> pattern.matches(path))) {
            super.doFilter(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }
}
