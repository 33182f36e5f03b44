package org.trust360.scoring;

import static org.springframework.security.config.Customizer.withDefaults;

import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Leaders read reports, HR reads figures over leaders; everything else is denied. Tokens are checked here, whatever the gateway did. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** The role says only that somebody is a person here; whose report it is decides what they see. */
    private static final String[] OF_PEOPLE = {"/coaching/**", "/api/coaching/**"};

    /** HR reads where a campaign lets it; which report is decided by who looks at it. */
    private static final String[] OF_READERS = {"/reports/**", "/api/reports/**"};

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
    SecurityFilterChain security(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(OF_PEOPLE)
                        .hasRole("leader")
                        .requestMatchers(OF_READERS)
                        .hasAnyRole("leader", "hr")
                        .requestMatchers(OF_HR)
                        .hasRole("hr")
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(server -> server.jwt(withDefaults()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Bearer tokens only: no cookie of a browser is ever looked at here.
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }
}
