package org.trust360.gateway.signin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.trust360.gateway.account.InvitedPeople;
import org.trust360.gateway.account.Role;
import org.trust360.gateway.authorization.ServiceTokens;
import org.trust360.gateway.route.UpstreamProperties;

/** Asks survey-service, which knows the people, whom a link was sent to. */
@Component
class SurveyInvitedPeople implements InvitedPeople {

    private static final int LONGEST_TOKEN = 200;

    private final RestClient survey;
    private final ServiceTokens tokens;

    SurveyInvitedPeople(ClientHttpRequestFactory upstreamRequests, UpstreamProperties upstreams, ServiceTokens tokens) {
        this.survey = RestClient.builder()
                .requestFactory(upstreamRequests)
                .baseUrl(upstreams.survey())
                .build();
        this.tokens = tokens;
    }

    @Override
    public Optional<Invited> byToken(String token) {
        if (token.isBlank() || token.length() > LONGEST_TOKEN) {
            return Optional.empty();
        }
        try {
            var answer = survey.post()
                    .uri("/internal/activations")
                    .headers(headers -> headers.setBearerAuth(tokens.forSurveyService()))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(new Question(token))
                    .retrieve()
                    .body(Answer.class);
            return Optional.ofNullable(answer).map(Answer::invited);
        } catch (HttpClientErrorException.NotFound | HttpClientErrorException.Gone e) {
            return Optional.empty();
        }
    }

    private record Question(String token) {}

    private record Answer(String personId, String address, List<String> roles) {

        Invited invited() {
            var known = roles.stream().flatMap(role -> Role.of(role).stream()).collect(Collectors.toSet());
            return new Invited(personId, address, known);
        }
    }
}
