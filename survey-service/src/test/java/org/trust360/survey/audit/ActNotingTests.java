package org.trust360.survey.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.trust360.survey.answersheet.TestStore;
import org.trust360.survey.people.PeopleFeature;
import org.trust360.survey.store.PeopleDatabase;

/** What happens where the trail cannot be written. */
class ActNotingTests {

    private static final String CAMPAIGN = "0123456789abcdef0123456789abcdef";

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    private final BrokenTrail trail = new BrokenTrail();
    private final ActNoting noting =
            new ActNoting(new ActReader(new PeopleFeature(new PeopleDatabase(STORE.database())).people()), trail);
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void nothingIsDoneThatCannotBeNoted() {
        trail.taking = 0;

        assertThatThrownBy(() -> noting.preHandle(request("POST", "/api/campaigns/{id}/open"), response, handler()))
                .isInstanceOfSatisfying(
                        ErrorResponseException.class,
                        refused -> assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));
    }

    @Test
    void anActWhoseOutcomeCannotBeNotedStandsAsBegun() {
        trail.taking = 1;
        var request = request("POST", "/api/campaigns/{id}/open");

        noting.preHandle(request, response, handler());
        assertThatCode(() -> noting.afterCompletion(request, response, handler(), null))
                .doesNotThrowAnyException();

        assertThat(trail.noted).containsExactly("begun account campaign-opened " + CAMPAIGN + " ");
    }

    @Test
    void aFaultIsNotedAsFailed() {
        trail.taking = 2;
        var request = request("POST", "/api/campaigns/{id}/close");

        noting.preHandle(request, response, handler());
        noting.afterCompletion(request, response, handler(), new IllegalStateException());

        assertThat(trail.noted).last().asString().startsWith("failed account campaign-closed");
    }

    @Test
    void aRouteWithoutAWordDoesNothing() {
        assertThatThrownBy(() -> noting.preHandle(request("POST", "/api/campaigns/{id}/new"), response, handler()))
                .hasMessageContaining("POST /api/campaigns/{id}/new");
    }

    @Test
    void whatIsReadIsNotNoted() {
        trail.taking = 0;

        assertThat(noting.preHandle(request("GET", "/api/campaigns/{id}"), response, handler()))
                .isTrue();
    }

    private static MockHttpServletRequest request(String method, String pattern) {
        var request = new MockHttpServletRequest(method, pattern.replace("{id}", CAMPAIGN));
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, pattern);
        request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of("id", CAMPAIGN));
        request.setUserPrincipal(new JwtAuthenticationToken(
                Jwt.withTokenValue("t").header("alg", "none").subject("account").build()));
        return request;
    }

    private HandlerMethod handler() {
        try {
            return new HandlerMethod(this, "toString");
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes so many entries, and then nothing more. */
    private static final class BrokenTrail implements AuditTrail {

        private final List<String> noted = new ArrayList<>();
        private int taking;

        @Override
        public long begin(Act act) {
            return note("begun", act);
        }

        @Override
        public void end(long begun, Act act, Outcome outcome) {
            note(outcome.word(), act);
        }

        private long note(String outcome, Act act) {
            if (noted.size() == taking) {
                throw new MongoTimeoutException("The store is away");
            }
            noted.add(String.join(" ", outcome, act.by(), act.word(), act.campaign(), act.object()));
            return noted.size();
        }

        @Override
        public List<Entry> behind(long number, String campaign, int most) {
            return List.of();
        }

        @Override
        public List<Entry> before(long number, String campaign, int most) {
            return List.of();
        }

        @Override
        public Set<Long> ended(Collection<Long> begun) {
            return Set.of();
        }

        @Override
        public void forget(Instant before) {}
    }
}
