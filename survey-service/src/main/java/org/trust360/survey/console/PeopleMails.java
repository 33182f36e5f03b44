package org.trust360.survey.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trust360.survey.maildelivery.Deliveries;
import org.trust360.survey.maildelivery.Delivery;
import org.trust360.survey.people.Person;
import org.trust360.survey.silence.Silences;

/** People with what became of the latest mail to each; never of a reminder (A11). */
@Component
class PeopleMails {

    private final Deliveries deliveries;
    private final Silences silences;

    PeopleMails(Deliveries deliveries, Silences silences) {
        this.deliveries = deliveries;
        this.silences = silences;
    }

    List<Row> rows(List<Person> people) {
        var ids = people.stream().map(Person::id).toList();
        Map<String, Delivery> latest = deliveries.latest(ids);
        var silent = silences.among(ids);
        return people.stream()
                .map(person -> new Row(person, latest.get(person.id()), silent.contains(person.id())))
                .toList();
    }

    /** Somebody, and how far the latest mail to them came; none where they were never written to. */
    public record Row(Person person, @Nullable Delivery latest, boolean silent) {

        /** The end of the key of the text that says what came of it and what helps. */
        public String word() {
            return Optional.ofNullable(latest).map(it -> it.state().word()).orElse("none");
        }

        public String badge() {
            return latest != null && latest.state().isTrouble() ? "bounced" : "sent";
        }
    }
}
