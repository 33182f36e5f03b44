package org.trust360.notification.content;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;
import org.trust360.delivery.caller.AccessToken;
import org.trust360.events.MailKind;
import org.trust360.notification.job.Cause;

/** Asks survey-service, which knows the people and makes the personal link at this very moment. */
final class SurveyMailContents implements MailContents, ShareBackFacts {

    /** Answers that say something about us or about the moment, not about this mail. */
    private static final Set<HttpStatus> NOT_ABOUT_THE_MAIL = Set.of(
            HttpStatus.UNAUTHORIZED,
            HttpStatus.FORBIDDEN,
            HttpStatus.REQUEST_TIMEOUT,
            HttpStatus.TOO_EARLY,
            HttpStatus.TOO_MANY_REQUESTS);

    private final RestClient survey;
    private final AccessToken token;

    SurveyMailContents(RestClient survey, AccessToken token) {
        this.survey = survey;
        this.token = token;
    }

    @Override
    public Reply ask(String mail, Cause cause) {
        return ask(cause.kind().label(), new Question(mail, cause.campaign(), cause.about()));
    }

    @Override
    public Reply of(String report, String person) {
        return ask(MailKind.SHARE_BACK.label() + "/preview", new PreviewQuestion(report, person));
    }

    private Reply ask(String path, Object question) {
        try {
            return ask(path, question, token.value());
        } catch (RestClientResponseException e) {
            return new Reply.Unavailable("token-" + e.getStatusCode().value());
        } catch (ResourceAccessException e) {
            return new Reply.Unavailable("token-unreachable");
        } catch (RestClientException e) {
            return new Reply.Unavailable("token-unreadable");
        }
    }

    private Reply ask(String path, Object question, String bearer) {
        try {
            return survey.post()
                    .uri("/internal/mails/" + path)
                    .headers(headers -> headers.setBearerAuth(bearer))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(question)
                    .exchangeForRequiredValue((_, response) -> reply(bearer, response));
        } catch (ResourceAccessException e) {
            return new Reply.Unavailable("survey-unreachable");
        } catch (RestClientException e) {
            return new Reply.Unavailable("survey-unreadable");
        }
    }

    private Reply reply(String bearer, ConvertibleClientHttpResponse response) throws IOException {
        var status = response.getStatusCode();
        if (status.is2xxSuccessful()) {
            return content(response.bodyTo(MailContent.class));
        }
        if (status.isSameCodeAs(HttpStatus.UNAUTHORIZED)) {
            token.reject(bearer);
        }
        return refusal(status);
    }

    private static Reply content(@Nullable MailContent content) {
        return content == null ? new Reply.Unavailable("survey-unreadable") : new Reply.Content(content);
    }

    private static Reply refusal(HttpStatusCode status) {
        if (status.isSameCodeAs(HttpStatus.GONE)) {
            return new Reply.NothingOwed();
        }
        var said = "survey-" + status.value();
        return status.is4xxClientError() && NOT_ABOUT_THE_MAIL.stream().noneMatch(status::isSameCodeAs)
                ? new Reply.Refused(said)
                : new Reply.Unavailable(said);
    }

    private record PreviewQuestion(String report, String person) {}

    private record Question(String mailId, String campaignId, String about) {}
}
