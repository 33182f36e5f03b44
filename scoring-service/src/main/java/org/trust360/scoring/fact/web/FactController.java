package org.trust360.scoring.fact.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.trust360.scoring.fact.Fact;
import org.trust360.scoring.fact.FactDesk;
import org.trust360.scoring.fact.FactDesk.Statement;
import org.trust360.scoring.fact.Facts;

/** The facts that HR stated, and whether their chain is intact. */
@RestController
@RequestMapping("/api/organisation/facts")
class FactController {

    static final String ROLE = "hr";
    static final int MOST = 200;

    private final Facts facts;
    private final FactDesk desk;

    FactController(Facts facts, FactDesk desk) {
        this.facts = facts;
        this.desk = desk;
    }

    @GetMapping
    Log log() {
        return new Log(
                facts.isIntact(), facts.latest(MOST).stream().map(Entry::of).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Entry state(@AuthenticationPrincipal Jwt token, @RequestBody Wish wish) {
        return desk.state(wish.statement(Objects.requireNonNullElse(token.getSubject(), "")))
                .map(Entry::of)
                .orElseThrow(FactController::invalid);
    }

    private static ErrorResponseException invalid() {
        var body = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "personId names a person; kind is admission, slight-deception, serious-deception or grave-deception; "
                        + "basis is character or competence");
        body.setType(URI.create("/problems/fact-invalid"));
        return new ErrorResponseException(HttpStatus.UNPROCESSABLE_CONTENT, body, null);
    }

    /** @param intact false where somebody changed or removed an entry behind our back */
    record Log(boolean intact, List<Entry> facts) {}

    record Entry(String personId, String kind, String basis, String by, String role, Instant at) {

        static Entry of(Fact fact) {
            return new Entry(
                    fact.subject(),
                    fact.kind().word(),
                    fact.basis().name().toLowerCase(Locale.ROOT),
                    fact.by(),
                    fact.role(),
                    fact.at());
        }
    }

    record Wish(
            @Nullable String personId,
            @Nullable String kind,
            @Nullable String basis) {

        Statement statement(String by) {
            return new Statement(
                    Objects.requireNonNullElse(personId, ""),
                    Objects.requireNonNullElse(kind, ""),
                    Objects.requireNonNullElse(basis, ""),
                    by,
                    ROLE);
        }
    }
}
