package org.trust360.scoring.datakey;

import java.net.http.HttpClient;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.trust360.delivery.caller.AccessToken;

/** Wires the way to the keys. */
@Configuration(proxyBeanMethods = false)
class DataKeyConfiguration {

    @Bean
    HeldKeys dataKeys(DataKeyProperties properties) {
        return new HeldKeys(source(properties), System::nanoTime);
    }

    @Bean
    KeySweep keySweep(HeldKeys keys) {
        return new KeySweep(keys);
    }

    DataKeys source(DataKeyProperties properties) {
        var account = properties.account();
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(properties.upstreamTimeout())
                .build();
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(properties.upstreamTimeout());
        var client = RestClient.builder()
                .requestFactory(requests)
                .baseUrl(properties.surveyUri())
                .build();
        var token = new AccessToken(client, account, Clock.systemUTC());
        return new SurveyDataKeys(client, token);
    }
}
