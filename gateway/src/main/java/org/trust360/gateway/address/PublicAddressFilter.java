package org.trust360.gateway.address;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets everything behind it see the public address, whatever the request or a proxy on the way claims. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PublicAddressFilter extends OncePerRequestFilter {

    private final PublicAddress address;

    PublicAddressFilter(PublicAddress address) {
        this.address = address;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isPageByNumber(request)) {
            var query = request.getQueryString();
            response.sendRedirect(address.at(request.getRequestURI() + (query == null ? "" : "?" + query)));
            return;
        }
        chain.doFilter(new AsSeenFromOutside(request), response);
    }

    /** Someone typed 127.0.0.1 for localhost: cookies would not follow them from the one to the other. */
    private boolean isPageByNumber(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return "localhost".equals(address.publicUrl().getHost())
                && ("127.0.0.1:" + address.port()).equals(request.getHeader(HttpHeaders.HOST))
                && "GET".equals(request.getMethod())
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private final class AsSeenFromOutside extends HttpServletRequestWrapper {

        AsSeenFromOutside(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getScheme() {
            return address.publicUrl().getScheme();
        }

        @Override
        public String getServerName() {
            return address.publicUrl().getHost();
        }

        @Override
        public int getServerPort() {
            return address.port();
        }

        @Override
        public boolean isSecure() {
            return address.secure();
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(address.at(getRequestURI()));
        }
    }
}
