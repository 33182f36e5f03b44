package org.trust360.notification.webhook.endpoint;

import java.net.InetAddress;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.core5.http.config.Http1Config;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpComponentsHttpClientBuilder;
import org.springframework.boot.http.client.HttpCookieHandling;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.boot.http.client.InetAddressFilter;

/** The two ways out of the house, and which addresses each leads to (S9). */
final class Doors {

    static final int LONGEST_HEADER = 8_192;
    static final int MOST_HEADERS = 100;

    private Doors() {}

    /** Public addresses, and the private ones that the administrator listed. */
    static CloseableHttpClient toTheOutside(WebhookProperties properties) {
        return open(properties, outside(properties));
    }

    static InetAddressFilter outside(WebhookProperties properties) {
        var listed = properties.internalAddresses();
        return listed.isEmpty()
                ? InetAddressFilter.externalAddresses()
                : InetAddressFilter.externalAddresses().or(listed.toArray(String[]::new));
    }

    static CloseableHttpClient toThisMachine(WebhookProperties properties) {
        return open(properties, InetAddressFilter.adapt(InetAddress::isLoopbackAddress));
    }

    private static CloseableHttpClient open(WebhookProperties properties, InetAddressFilter allowed) {
        return new HttpComponentsHttpClientBuilder()
                .withCustomizer(Doors::onceAndStraight)
                .withConnectionManagerCustomizer(Doors::withShortHeaders)
                .build(HttpClientSettings.defaults()
                        .withRedirects(HttpRedirects.DONT_FOLLOW)
                        .withCookieHandling(HttpCookieHandling.DISABLE)
                        .withTimeouts(properties.connectTimeout(), properties.attemptTimeout())
                        .withInetAddressFilter(allowed));
    }

    /** No second try that we do not know of, no proxy that would resolve names for us, no connection kept. */
    private static void onceAndStraight(HttpClientBuilder client) {
        client.setUserAgent("Trust360")
                .setRoutePlanner(new DefaultRoutePlanner(DefaultSchemePortResolver.INSTANCE))
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableAutomaticRetries()
                .disableAuthCaching()
                .disableContentCompression();
    }

    private static void withShortHeaders(PoolingHttpClientConnectionManagerBuilder connections) {
        connections.setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                .http1Config(Http1Config.custom()
                        .setMaxLineLength(LONGEST_HEADER)
                        .setMaxHeaderCount(MOST_HEADERS)
                        .build())
                .build());
    }
}
