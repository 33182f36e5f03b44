package org.trust360.notification.access;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Who may call what. Whatever is not named here is refused. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    private static final String SHARE_BACK = "/reports/*/share-back/mail";
    private static final String WEBHOOKS_AGAIN = "/api/webhooks/*/again";
    private static final String[] LOGS = {"/hr/mails", "/hr/mails/**", "/api/mails", "/api/webhooks"};

    /** The endpoints live on a port of their own, which no gateway leads to. */
    @Bean
    @Order(1)
    SecurityFilterChain endpointAccess(HttpSecurity http) throws Exception {
        return stateless(http)
                .securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain logAccess(HttpSecurity http, AccessProblems problems) throws Exception {
        return stateless(http)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(LOGS)
                                .hasRole("hr")
                                .requestMatchers(HttpMethod.POST, WEBHOOKS_AGAIN)
                                .hasRole("hr")
                                .requestMatchers(HttpMethod.POST, SHARE_BACK)
                                .hasRole("leader")
                                .anyRequest()
                                .denyAll())
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults())
                        .authenticationEntryPoint(problems::signInNeeded)
                        .accessDeniedHandler(problems::notAllowed))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(problems::signInNeeded)
                        .accessDeniedHandler(problems::notAllowed))
                .build();
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
