package org.trust360.survey;

import jakarta.servlet.DispatcherType;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Who may call what. Whatever is not named here is refused. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] OF_RATERS = {"/f", "/f/**", "/api/rater/**", "/stop/*"};
    private static final String[] OF_LEADERS = {
        "/nominations", "/nominations/**", "/api/nominations", "/api/nominations/**", "/coaching", "/coaching/leaders/*"
    };
    private static final String[] OF_HR = {
        "/hr", "/hr/**", "/api/audit", "/api/people/**", "/api/questionnaires/**", "/api/campaigns/**"
    };

    /** Raters have no account: the secret in the body of their requests decides, so no token is looked at here. */
    @Bean
    @Order(1)
    SecurityFilterChain raters(HttpSecurity http) throws Exception {
        return stateless(http)
                .securityMatcher(OF_RATERS)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain accounts(HttpSecurity http) throws Exception {
        return stateless(http)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(EndpointRequest.toAnyEndpoint())
                                .permitAll()
                                .requestMatchers(OF_HR)
                                .hasRole("hr")
                                .requestMatchers(OF_LEADERS)
                                .hasRole("leader")
                                .requestMatchers("/internal/mails/**")
                                .access(service("notification-service"))
                                .requestMatchers("/internal/data-keys/**")
                                .access(service("scoring-service"))
                                .requestMatchers("/internal/activations")
                                .access(service("gateway"))
                                .anyRequest()
                                .denyAll())
                .oauth2ResourceServer(
                        server -> server.jwt(Customizer.withDefaults()).accessDeniedHandler(new AccessRefused()))
                .build();
    }

    /** Each service asks what it needs and nothing else: whoever may have keys gets no addresses, and the reverse (S15). */
    private static AuthorizationManager<RequestAuthorizationContext> service(String name) {
        return AuthorizationManagers.allOf(
                AuthorityAuthorizationManager.hasRole("service"),
                (caller, _) -> new AuthorizationDecision(isNamed(caller.get(), name)));
    }

    private static boolean isNamed(@Nullable Authentication caller, String name) {
        return caller != null && name.equals(caller.getName());
    }

    /** No session, no cookie: nothing a foreign page could make a browser send along, so no CSRF token either. */
    private static HttpSecurity stateless(HttpSecurity http) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }
}
