package org.trust360.gateway.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.trust360.gateway.testing.Browser;
import org.trust360.gateway.testing.House;

/** Behind https, cookies and headers follow the public address, whatever the last hop speaks (S13). */
class SecureAddressTests {

    @Test
    void hardensCookiesAndSaysHttpsOnly() {
        try (var house = new House()) {
            var gateway = house.gateway("trust360.public-url=https://trust.example.org");
            var browser = new Browser(gateway);
            var landing = browser.get("/");
            assertThat(landing.headers().firstValue("Strict-Transport-Security").orElseThrow())
                    .contains("max-age=63072000", "includeSubDomains");
            assertThat(landing.headers().allValues("Set-Cookie"))
                    .singleElement()
                    .asString()
                    .contains("XSRF-TOKEN", "; Secure", "SameSite=Strict");
            var page = browser.send(browser.request("/reports")
                    .header("Accept", "text/html")
                    .header("X-Forwarded-Host", "evil.example"));
            assertThat(Browser.location(page)).isEqualTo("https://trust.example.org/oauth2/authorization/gateway");
            var cookies = page.headers().allValues("Set-Cookie");
            assertThat(cookies)
                    .filteredOn(cookie -> cookie.startsWith("__Host-trust360="))
                    .singleElement()
                    .asString()
                    .contains("; Path=/", "; Secure", "; HttpOnly", "SameSite=Lax")
                    .doesNotContain("Domain");
            var authorize = browser.get("/oauth2/authorization/gateway");
            assertThat(Browser.location(authorize))
                    .startsWith("https://trust.example.org/oauth2/authorize?")
                    .contains("code_challenge=", "redirect_uri=https://trust.example.org/login/oauth2/code/gateway");
        }
    }

    @Test
    void refusesAddressesThatLinksCannotBeBuiltFrom() {
        for (var wrong : new String[] {"trust.example.org", "https://trust.example.org/", "ftp://x", "https://a@b"}) {
            assertThatThrownBy(() -> new PublicAddress(URI.create(wrong))).hasMessageContaining("trust360.public-url");
        }
    }
}
