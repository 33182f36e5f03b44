package org.trust360.survey.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.servlet.HandlerMapping;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;

/** Reads from a request what is about to be done: from the route and the token, never from a body. */
final class ActReader {

    private static final Pattern CAMPAIGN = Pattern.compile("/(?:campaigns|nominations)/\\{(\\w+)}");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern OPAQUE = Pattern.compile("[0-9a-f-]{16,64}");
    private static final String ACTION = "action";

    private final People people;

    ActReader(People people) {
        this.people = people;
    }

    /** Nothing where the route is not to be noted. */
    Optional<Act> read(HttpServletRequest request) {
        var pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        var values = values(request);
        return Acts.word(request.getMethod() + " " + pattern, values.getOrDefault(ACTION, ""))
                .map(word -> {
                    var campaign = campaign(pattern);
                    return new Act(
                            by(request.getUserPrincipal()),
                            word,
                            campaign.map(values::get)
                                    .filter(ActReader::isOpaque)
                                    .orElse(""),
                            object(pattern, campaign.orElse(""))
                                    .map(values::get)
                                    .map(this::idOf)
                                    .orElse(""));
                });
    }

    private static Optional<String> campaign(String pattern) {
        var found = CAMPAIGN.matcher(pattern);
        return found.find() ? Optional.of(found.group(1)).filter(one -> !one.equals(ACTION)) : Optional.empty();
    }

    private static Optional<String> object(String pattern, String campaign) {
        return VARIABLE.matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.equals(campaign) && !name.equals(ACTION))
                .findFirst();
    }

    /** Programs name people as HR does, perhaps by an address: what is noted is our own id, or nothing. */
    private String idOf(String value) {
        return isOpaque(value)
                ? value
                : people.findByExternalId(value).map(Person::id).orElse("");
    }

    private static boolean isOpaque(String value) {
        return OPAQUE.matcher(value).matches();
    }

    private static String by(@Nullable Principal principal) {
        if (principal instanceof JwtAuthenticationToken signedIn) {
            var token = signedIn.getToken();
            var person = token.getClaimAsString("person");
            return person == null ? Objects.requireNonNullElse(token.getSubject(), "unknown") : person;
        }
        throw new IllegalStateException("Nobody is signed in where something is changed");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> values(HttpServletRequest request) {
        var values = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return values == null ? Map.of() : (Map<String, String>) values;
    }
}
