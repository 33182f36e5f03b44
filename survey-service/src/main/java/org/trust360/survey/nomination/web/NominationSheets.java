package org.trust360.survey.nomination.web;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.trust360.survey.console.PageTimes;
import org.trust360.survey.nomination.Alternatives;
import org.trust360.survey.nomination.Decided;
import org.trust360.survey.nomination.NominationDesk.Place;
import org.trust360.survey.nomination.NominationView;
import org.trust360.survey.nomination.NominationViews;
import org.trust360.survey.nomination.SheetForm;
import org.trust360.survey.people.Person;
import org.trust360.survey.plan.Course;

/** Puts together what the pages about nominations show. */
@Component
class NominationSheets {

    private final NominationViews views;
    private final Alternatives alternatives;
    private final PageTimes times;

    NominationSheets(NominationViews views, Alternatives alternatives, PageTimes times) {
        this.views = views;
        this.alternatives = alternatives;
        this.times = times;
    }

    /** One nomination; {@code role} is subject, approver or hr, and {@code base} where its forms are sent to. */
    ModelAndView sheet(Place place, Seat seat, Optional<Outcome> outcome, Locale locale) {
        var view = views.find(place);
        if (view.isEmpty()) {
            return notFound(seat.isHr());
        }
        var model = new HashMap<String, Object>(
                Map.of("view", view.get(), "base", seat.base(), "role", seat.role(), "when", when(view.get(), locale)));
        outcome.ifPresent(it -> {
            model.put("outcome", it.decided().word());
            model.put("instead", instead(place, it));
            model.put("changed", it.isShownIn(view.get()) ? it.form().raterId() : "");
        });
        var status = outcome.filter(Outcome::isRefusal).isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : null;
        return new ModelAndView(seat.isHr() ? "hr/nomination" : "nomination/sheet", model, status);
    }

    private String instead(Place place, Outcome outcome) {
        return outcome.decided() == Decided.RATER_FULL
                ? alternatives
                        .insteadOf(
                                place, outcome.form().raterId(), outcome.form().group())
                        .stream()
                        .map(Person::name)
                        .collect(joining(", "))
                : "";
    }

    ModelAndView found(String query, Seat seat) {
        var people = views.search(query);
        var verb = seat.role().equals("subject") ? "propose" : "add";
        var target = seat.base() + "/propose";
        return new ModelAndView(
                "found", Map.of("people", people, "query", query.strip(), "target", target, "verb", verb));
    }

    ModelAndView notFound(boolean hr) {
        return new ModelAndView("not-found", Map.of("section", hr ? "" : "raters"), HttpStatus.NOT_FOUND);
    }

    /** A nomination in a list. */
    List<Row> rows(List<NominationView> nominations, Locale locale) {
        return nominations.stream().map(view -> row(view, locale)).toList();
    }

    private Row row(NominationView view, Locale locale) {
        boolean small = view.groups().stream().anyMatch(group -> !group.lines().isEmpty() && group.isSmall());
        return new Row(
                view.campaign().id(),
                view.campaign().name(),
                view.subject().id(),
                view.subject().name(),
                view.subject().unit(),
                view.open(),
                small,
                view.mayDecide(),
                when(view, locale));
    }

    /** The sentence that says until when, as a key and its time. */
    private When when(NominationView view, Locale locale) {
        var nomination = view.campaign().course().nomination();
        if (!view.mayDecide() || nomination.isEmpty()) {
            return new When("over", "");
        }
        return view.mayPropose() && view.replaceable() <= 0
                ? new When("proposing", shown(nomination.get(), true, locale))
                : new When("approving", shown(nomination.get(), false, locale));
    }

    private String shown(Course.Nomination nomination, boolean proposing, Locale locale) {
        return times.shown(proposing ? nomination.proposeUntil() : nomination.approveUntil(), locale);
    }

    /** What became of what a form asked for. */
    record Outcome(Decided decided, SheetForm form) {

        boolean isRefusal() {
            return decided != Decided.DONE && decided != Decided.PARTLY;
        }

        /** Whether the one line that was changed is there, to lead the eye and the keyboard to it. */
        private boolean isShownIn(NominationView view) {
            return decided == Decided.DONE
                    && view.groups().stream()
                            .flatMap(group -> group.lines().stream())
                            .anyMatch(line -> line.rater().equals(form.raterId()));
        }
    }

    /** Who sits in front of a nomination. */
    record Seat(String role, String base) {

        boolean isHr() {
            return role.equals("hr");
        }
    }

    record When(String phase, String until) {}

    record Row(
            String campaign,
            String campaignName,
            String subject,
            String name,
            String unit,
            int open,
            boolean small,
            boolean current,
            When when) {}
}
