package org.trust360.gateway.door;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.trust360.gateway.address.PublicAddress;

/** The headers of every answer (S8, S13), set before anybody else writes; errors and proxied answers included. */
@Configuration(proxyBeanMethods = false)
class SecurityHeaders {

    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; "
            + "frame-ancestors 'none'";
    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", CONTENT,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> securityHeadersFilter(PublicAddress address) {
        var registration = new FilterRegistrationBean<OncePerRequestFilter>(new Setter(address.secure()));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        return registration;
    }

    private static final class Setter extends OncePerRequestFilter {

        private final boolean secure;

        Setter(boolean secure) {
            this.secure = secure;
        }

        @Override
        protected boolean shouldNotFilterErrorDispatch() {
            return false;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            ALWAYS.forEach(response::setHeader);
            if (secure) {
                response.setHeader("Strict-Transport-Security", TWO_YEARS);
            }
            if (!request.getRequestURI().startsWith("/assets/")) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            }
            chain.doFilter(request, response);
        }
    }
}
