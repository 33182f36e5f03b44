package org.trust360.gateway.route;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Makes the table in {@link Route} work. */
@Configuration(proxyBeanMethods = false)
class Routes {

    @Bean
    RouterFunction<ServerResponse> passedOn(UpstreamProperties upstreams, TokenRelay relay) {
        return Route.TABLE.stream()
                .map(each -> route(each.id())
                        .route(paths(each), http())
                        .before(uri(each.upstream(upstreams)))
                        .filter(credentials(each, relay))
                        .build())
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    private static RequestPredicate paths(Route route) {
        return route.patterns().stream()
                .map(RequestPredicates::path)
                .reduce(RequestPredicate::or)
                .orElseThrow();
    }

    private static HandlerFilterFunction<ServerResponse, ServerResponse> credentials(Route route, TokenRelay relay) {
        return switch (route.access()) {
            case OPEN -> TokenRelay::withoutCredentials;
            case SIGNED_IN -> relay;
        };
    }
}
