package org.trust360.gateway.door;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.trust360.gateway.address.PublicAddress;
import org.trust360.gateway.route.Route;
import org.trust360.gateway.signin.AccountSession;

/**
 * Who gets through, without a session: the operator's port, assets, raters, API clients with a token. What no chain
 * names does not exist. {@link PeopleChain} is the one with sessions.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

    /** What the clients here use; the server's other endpoints stay shut. */
    private static final String[] AUTHORIZATION_SERVER = {
        "/oauth2/authorize", "/oauth2/token", "/oauth2/jwks", "/.well-known/**"
    };

    @Bean
    @Order(1)
    SecurityFilterChain management(HttpSecurity http) {
        return stateless(http.securityMatcher(EndpointRequest.toAnyEndpoint()))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain authorizationServer(HttpSecurity http, AccountSession session) {
        return http.securityMatcher(AUTHORIZATION_SERVER)
                .oauth2AuthorizationServer(server -> server.oidc(oidc -> {}))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .securityContext(context -> context.securityContextRepository(session.contexts()))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(
                        (request, response, exception) -> response.sendRedirect("/sign-in")))
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain assets(HttpSecurity http) {
        return stateless(http.securityMatcher("/assets/**"))
                .authorizeHttpRequests(requests -> requests.requestMatchers(GET, "/assets/**")
                        .permitAll()
                        .requestMatchers(HEAD, "/assets/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(SecurityChains::nothingHere)
                .build();
    }

    /** Raters have no account and no session: their link's secret, in the body, is all that counts. */
    @Bean
    @Order(4)
    SecurityFilterChain raters(HttpSecurity http) {
        return stateless(http.securityMatcher(Route.patterns(Route.Access.OPEN)))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(5)
    SecurityFilterChain apiClients(HttpSecurity http, PublicAddress address) {
        var signInRequired = new SignInRequired(address);
        return stateless(http.securityMatcher(SecurityChains::bringsToken))
                .authorizeHttpRequests(requests -> requests.requestMatchers(Route.patterns(Route.Access.SIGNED_IN))
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(server -> server.jwt(jwt -> {}).authenticationEntryPoint(signInRequired))
                .exceptionHandling(SecurityChains::nothingHere)
                .build();
    }

    /** Deny by default: whatever else somebody asks for, there is nothing. */
    @Bean
    @Order(100)
    SecurityFilterChain nothingElse(HttpSecurity http) {
        return stateless(http.securityMatcher("/**"))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(SecurityChains::nothingHere)
                .build();
    }

    static void nothingHere(
            org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer<HttpSecurity>
                    errors) {
        errors.authenticationEntryPoint(
                        (request, response, exception) -> response.sendError(HttpStatus.NOT_FOUND.value()))
                .accessDeniedHandler(
                        (request, response, exception) -> response.sendError(HttpStatus.NOT_FOUND.value()));
    }

    private static HttpSecurity stateless(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }

    private static boolean bringsToken(HttpServletRequest request) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return request.getRequestURI().startsWith("/api/")
                && authorization != null
                && authorization.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length());
    }
}
