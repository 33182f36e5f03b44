package org.trust360.gateway.route;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;

/**
 * What never crosses the gateway: inwards nothing that claims to know who is asking or from where (A13, S13), outwards
 * no cookie of a service and none of the headers that the gateway answers for itself.
 */
@Configuration(proxyBeanMethods = false)
class StrippedHeaders {

    private static final Set<String> INWARDS =
            Set.of("cookie", "forwarded", "x-real-ip", "x-xsrf-token", "referer", "user-agent", "origin", "via");
    private static final Set<String> OUTWARDS = Set.of(
            "set-cookie",
            "server",
            "cache-control",
            "pragma",
            "expires",
            "content-security-policy",
            "strict-transport-security",
            "referrer-policy",
            "permissions-policy",
            "x-content-type-options",
            "x-frame-options",
            "x-xss-protection",
            "cross-origin-opener-policy",
            "cross-origin-resource-policy");

    @Bean
    RequestHttpHeadersFilter nothingThatClaimsToKnowWhoIsAsking() {
        return (headers, request) -> {
            var kept = without(headers, StrippedHeaders::staysOutside);
            var contentType = request.servletRequest().getHeader(HttpHeaders.CONTENT_TYPE);
            if (contentType != null) {
                kept.set(HttpHeaders.CONTENT_TYPE, contentType); // as it came, not with a charset that nobody sent
            }
            return kept;
        };
    }

    @Bean
    ResponseHttpHeadersFilter nothingTheGatewayAnswersFor() {
        return (headers, response) -> without(headers, name -> OUTWARDS.contains(name) || isCors(name));
    }

    private static boolean staysOutside(String name) {
        return INWARDS.contains(name)
                || name.startsWith("x-user-")
                || name.startsWith("x-forwarded-")
                || name.startsWith("sec-");
    }

    private static boolean isCors(String name) {
        return name.startsWith("access-control-");
    }

    private static HttpHeaders without(HttpHeaders headers, Predicate<String> unwanted) {
        var kept = new HttpHeaders();
        headers.forEach((name, values) -> {
            if (!unwanted.test(name.toLowerCase(Locale.ROOT))) {
                kept.addAll(name, values);
            }
        });
        return kept;
    }
}
