package org.trust360.scoring.fact;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes what HR states. */
@Component
public class FactDesk {

    /** Ids are random and have 32 characters. */
    private static final int LONGEST_ID = 64;

    private final Facts facts;
    private final Clock clock = Clock.systemUTC();

    FactDesk(Facts facts) {
        this.facts = facts;
    }

    /**
     * What somebody wants to state, not yet checked.
     *
     * @param by the account, with its role
     */
    public record Statement(String subject, String kind, String basis, String by, String role) {}

    /** Empty where the statement names no person, or no kind or basis there is. */
    public Optional<Fact> state(Statement statement) {
        var subject = statement.subject().strip();
        if (subject.isEmpty() || subject.length() > LONGEST_ID) {
            return Optional.empty();
        }
        return Fact.Kind.of(statement.kind())
                .flatMap(kind -> Fact.basis(statement.basis())
                        .map(basis -> new Fact(
                                subject,
                                kind,
                                basis,
                                statement.by(),
                                statement.role(),
                                clock.instant().truncatedTo(ChronoUnit.SECONDS))))
                .map(this::kept);
    }

    private Fact kept(Fact fact) {
        facts.append(fact);
        return fact;
    }
}
