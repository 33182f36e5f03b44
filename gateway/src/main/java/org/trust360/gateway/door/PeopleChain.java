package org.trust360.gateway.door;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.trust360.gateway.address.PublicAddress;
import org.trust360.gateway.route.Route;
import org.trust360.gateway.signin.TokensGivenBack;

/** Who gets through with a session: people with an account, and the pages on the way to one. */
@Configuration(proxyBeanMethods = false)
class PeopleChain {

    private static final String[] READ = {"/", "/sign-in", "/sign-out", "/first-password", "/activate"};
    private static final String[] WRITE = {"/sign-in", "/first-password", "/activate"};
    private static final String[] SIGN_IN = {"/sign-out", "/login/**", "/oauth2/authorization/**"};

    private final PublicAddress address;

    PeopleChain(PublicAddress address) {
        this.address = address;
    }

    @Bean
    @Order(10)
    SecurityFilterChain people(HttpSecurity http, TokensGivenBack tokensGivenBack) {
        return http.securityMatcher(paths())
                .authorizeHttpRequests(requests -> requests.requestMatchers(GET, READ)
                        .permitAll()
                        .requestMatchers(POST, WRITE)
                        .permitAll()
                        .requestMatchers(Route.patterns(Route.Access.SIGNED_IN))
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()).csrfTokenRequestHandler(new CsrfOnEveryPage()))
                .oauth2Login(login -> login.loginPage("/sign-in").failureUrl("/sign-in?failed"))
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .addLogoutHandler(tokensGivenBack)
                        .logoutSuccessUrl("/?signed-out"))
                .requestCache(cache -> cache.requestCache(openedPages()))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(new SignInRequired(address))
                        .accessDeniedHandler(
                                (request, response, exception) -> response.sendError(HttpStatus.FORBIDDEN.value())))
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    private static String[] paths() {
        return Stream.of(READ, SIGN_IN, Route.patterns(Route.Access.SIGNED_IN))
                .flatMap(Stream::of)
                .distinct()
                .toArray(String[]::new);
    }

    private CookieCsrfTokenRepository csrfCookie() {
        var repository = CookieCsrfTokenRepository.withHttpOnlyFalse();
        repository.setCookieCustomizer(
                cookie -> cookie.secure(address.secure()).sameSite("Strict").path("/"));
        return repository;
    }

    @SuppressWarnings("NullAway") // null is how the parameter is switched off
    private static HttpSessionRequestCache openedPages() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(SignInRequired::isPage);
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}
