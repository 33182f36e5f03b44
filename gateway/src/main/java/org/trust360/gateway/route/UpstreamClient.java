package org.trust360.gateway.route;

import java.net.http.HttpClient;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;

/** The one HTTP client towards the services: HTTP/1.1, no redirects followed, bodies streamed. */
@Configuration(proxyBeanMethods = false)
class UpstreamClient {

    /** Below the 20 s that a service keeps an idle connection, so that no request meets a connection just closed. */
    private static final String IDLE_SECONDS = "10";

    @Bean
    ClientHttpRequestFactory upstreamRequests(UpstreamProperties upstreams) {
        System.setProperty("jdk.httpclient.keepalive.timeout", IDLE_SECONDS);
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(upstreams.connectTimeout())
                .executor(executor)
                .build();
        var factory = new JdkClientHttpRequestFactory(client, executor);
        factory.setReadTimeout(upstreams.answerTimeout());
        return factory;
    }
}
