package org.trust360.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Whoever comes to the wrong door gets a page in a browser and a problem in a program, never nothing. */
class ErrorPagesTests {

    private static final TestService SERVICE = TestService.shared();
    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    @Test
    void aLeaderInTheConsoleReadsWhereToGo() {
        var page = get("/hr", SERVICE.issuer().leader("somebody"), BROWSER);

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body())
                .contains("not for your account", "<html lang=\"en\"", "/assets/trust360.css")
                .doesNotContain("??");
    }

    @Test
    void aProgramGetsAProblem() {
        var refused = get("/api/campaigns", SERVICE.issuer().leader("somebody"), "application/json");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(refused.body()).contains("/problems/not-allowed");
    }

    @Test
    void whatDoesNotExistIsSaidByAPage() {
        var page = get("/hr/no/such/page", SERVICE.issuer().hr(), BROWSER);
        var problem = get("/api/campaigns/no/such/thing", SERVICE.issuer().hr(), "application/json");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("nothing here").doesNotContain("??");
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    }

    @Test
    void aPageThatCannotBeReadIsNoServerFault() {
        var page = get("/hr?page=x", SERVICE.issuer().hr(), BROWSER);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("could not be read").doesNotContain("??");
    }

    private static HttpResponse<String> get(String path, String token, String accept) {
        return SERVICE.send(HttpRequest.newBuilder(SERVICE.uri(path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", accept)
                .header("Accept-Language", "en")
                .GET()
                .build());
    }
}
