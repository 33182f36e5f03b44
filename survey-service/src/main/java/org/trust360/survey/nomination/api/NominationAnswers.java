package org.trust360.survey.nomination.api;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.trust360.survey.nomination.Alternatives;
import org.trust360.survey.nomination.Decided;
import org.trust360.survey.nomination.NominationDesk.Place;
import org.trust360.survey.nomination.NominationViews;
import org.trust360.survey.nomination.SheetForm;
import org.trust360.survey.people.Person;

/** What is answered about nominations, by ids of the one who asks. */
@Component
class NominationAnswers {

    private final NominationViews views;
    private final Alternatives alternatives;

    NominationAnswers(NominationViews views, Alternatives alternatives) {
        this.views = views;
        this.alternatives = alternatives;
    }

    NominationAnswer find(Place place, UnaryOperator<String> ids) {
        return views.find(place).map(view -> NominationAnswer.of(view, ids)).orElseThrow(NominationProblems::notFound);
    }

    /** The nomination as it is now, or the problem. */
    NominationAnswer after(Decided decided, Place place, SheetForm form, UnaryOperator<String> ids) {
        return switch (decided) {
            case DONE, PARTLY -> find(place, ids);
            case RATER_FULL -> throw NominationProblems.of(decided, instead(place, form, ids));
            case NOT_FOUND,
                    PHASE_OVER,
                    NOBODY_TO_REPLACE,
                    ALREADY_THERE,
                    ONESELF,
                    GROUP_NOT_ASKED,
                    GROUP_FULL,
                    TOO_MANY,
                    FIXED,
                    REASON_MISSING,
                    REASON_TOO_LONG,
                    NOT_AN_ADDRESS -> throw NominationProblems.of(decided, List.of());
        };
    }

    private List<String> instead(Place place, SheetForm form, UnaryOperator<String> ids) {
        return alternatives.insteadOf(place, form.raterId(), form.group()).stream()
                .map(Person::id)
                .map(ids)
                .toList();
    }

    List<Found> search(String query) {
        return views.search(query).stream()
                .map(person -> new Found(person.id(), person.name(), person.unit()))
                .toList();
    }

    Optional<Place> asApprover(Place place, String person) {
        return Optional.of(place).filter(it -> views.isApprover(it, person));
    }

    /** Somebody who can be proposed. */
    record Found(String id, String name, String unit) {}
}
