package org.trust360.gateway.session;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.trust360.gateway.address.PublicAddress;
import org.trust360.gateway.store.Seal;

/** Sessions from the accounts database, found by a cookie that scripts and other sites cannot use. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionConfiguration {

    @Bean
    MongoSessions sessions(MongoDatabase accounts, Seal seal, SessionProperties properties) {
        return new MongoSessions(accounts.getCollection("sessions"), seal, properties);
    }

    /** Lax, not Strict: whoever follows the link in a mail to the report is still signed in. */
    @Bean
    CookieSerializer sessionCookie(PublicAddress address) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(address.secure() ? "__Host-trust360" : "trust360");
        cookie.setUseSecureCookie(address.secure());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        cookie.setUseBase64Encoding(false);
        return cookie;
    }
}
