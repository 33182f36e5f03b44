package org.trust360.scoring;

import static org.springframework.security.config.Customizer.withDefaults;

import java.util.stream.Stream;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.trust360.scoring.journey.JourneyProblems;

/** Leaders read reports, HR reads figures over leaders; everything else is denied. Tokens are checked here, whatever the gateway did. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** The role says only that somebody is a person here; whose report it is decides what they see. */
    private static final String[] OF_PEOPLE = {"/coaching/**", "/api/coaching/**"};

    /** HR reads where a campaign lets it; which report is decided by who looks at it. */
    private static final String[] OF_READERS = {"/reports/**", "/api/reports/**"};

    /** About one report: who may not see it does not learn that there are roles, either. */
    private static final RequestMatcher OF_A_REPORT = new OrRequestMatcher(
            Stream.of("/reports/{id}/**", "/api/reports/{id}/**", "/coaching/{id}/**", "/api/coaching/{id}/**")
                    .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                    .toList());

    private static final String[] OF_HR = {"/organisation/**", "/api/organisation/**"};

    /** The operator's port, which no gateway routes to. */
    @Bean
    @Order(1)
    SecurityFilterChain management(HttpSecurity http) throws Exception {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain security(HttpSecurity http, HandlerExceptionResolver handlerExceptionResolver)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(OF_PEOPLE)
                        .hasRole("leader")
                        .requestMatchers(OF_READERS)
                        .hasAnyRole("leader", "hr")
                        .requestMatchers(OF_HR)
                        .hasRole("hr")
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(denied -> denied.defaultAccessDeniedHandlerFor(
                        (request, response, _) -> handlerExceptionResolver.resolveException(
                                request, response, null, JourneyProblems.reportNotFound()),
                        OF_A_REPORT))
                .oauth2ResourceServer(server -> server.jwt(withDefaults()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Bearer tokens only: no cookie of a browser is ever looked at here.
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }
}
