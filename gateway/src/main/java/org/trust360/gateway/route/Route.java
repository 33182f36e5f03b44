package org.trust360.gateway.route;

import java.net.URI;
import java.util.List;
import java.util.function.Function;

/**
 * What is passed on, to whom, and who must have signed in first. What is not in the table does not exist. First match
 * wins.
 */
public record Route(String id, Access access, Function<UpstreamProperties, URI> upstream, List<String> patterns) {

    public static final List<Route> TABLE = List.of(
            new Route("rater", Access.OPEN, UpstreamProperties::survey, List.of("/f/**", "/api/rater/**", "/stop/*")),
            new Route(
                    "mails",
                    Access.SIGNED_IN,
                    UpstreamProperties::notification,
                    List.of("/hr/mails/**", "/api/mails/**", "/api/webhooks/**", "/reports/*/share-back/mail")),
            new Route(
                    "console",
                    Access.SIGNED_IN,
                    UpstreamProperties::survey,
                    List.of(
                            "/hr/**",
                            "/api/audit",
                            "/nominations/**",
                            "/api/nominations/**",
                            "/coaching",
                            "/coaching/leaders/*",
                            "/api/people/**",
                            "/api/questionnaires/**",
                            "/api/campaigns/**")),
            new Route(
                    "reports",
                    Access.SIGNED_IN,
                    UpstreamProperties::scoring,
                    List.of(
                            "/reports/**",
                            "/coaching/**",
                            "/organisation/**",
                            "/api/reports/**",
                            "/api/coaching/**",
                            "/api/organisation/**")));

    /** Raters come without an account, everybody else signs in. */
    public enum Access {
        OPEN,
        SIGNED_IN
    }

    public static String[] patterns(Access access) {
        return TABLE.stream()
                .filter(route -> route.access == access)
                .flatMap(route -> route.patterns.stream())
                .toArray(String[]::new);
    }

    URI upstream(UpstreamProperties upstreams) {
        return upstream.apply(upstreams);
    }
}
