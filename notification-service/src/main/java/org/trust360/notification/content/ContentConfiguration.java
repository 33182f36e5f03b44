package org.trust360.notification.content;

import java.net.http.HttpClient;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.trust360.delivery.caller.AccessToken;

/** Wires the way to survey-service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UpstreamProperties.class)
class ContentConfiguration {

    @Bean
    SurveyMailContents mailContents(RestClient.Builder builder, UpstreamProperties properties, Clock clock) {
        var account = properties.account();
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(properties.upstreamTimeout())
                .build();
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(properties.upstreamTimeout());
        var client =
                builder.requestFactory(requests).baseUrl(properties.surveyUri()).build();
        return new SurveyMailContents(client, new AccessToken(client, account, clock));
    }
}
