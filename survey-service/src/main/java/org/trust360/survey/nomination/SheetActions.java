package org.trust360.survey.nomination;

import java.util.Locale;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.trust360.survey.nomination.NominationDesk.Place;
import org.trust360.survey.people.Outsiders;
import org.trust360.survey.people.Relationship;

/** What can be done with a nomination, by pages and by the API alike. */
@Component
public class SheetActions {

    private final NominationDesk desk;
    private final Outsiders outsiders;

    SheetActions(NominationDesk desk, Outsiders outsiders) {
        this.desk = desk;
        this.outsiders = outsiders;
    }

    /** By the one who is rated. */
    public Decided bySubject(Place place, String action, SheetForm form, Locale locale) {
        return switch (action) {
            case "propose" -> inGroup(form, group -> desk.propose(place, form.raterId(), group));
            case "outsider" ->
                inGroup(form, group -> outsider(form, locale, rater -> desk.propose(place, rater, group)));
            case "withdraw" -> desk.withdraw(place, form.raterId());
            default -> Decided.NOT_FOUND;
        };
    }

    /** By somebody who decides. */
    public Decided byDecider(Place place, String action, SheetForm form, Locale locale) {
        return switch (action) {
            case "propose" -> inGroup(form, group -> desk.add(place, form.raterId(), group));
            case "outsider" -> inGroup(form, group -> outsider(form, locale, rater -> desk.add(place, rater, group)));
            case "approve" -> desk.approve(place, form.raterId());
            case "approve-all" -> desk.approveAll(place);
            case "decline" -> desk.decline(place, form.raterId(), form.reasonGiven());
            case "regroup" -> inGroup(form, group -> desk.regroup(place, form.raterId(), group));
            default -> Decided.NOT_FOUND;
        };
    }

    private static Decided inGroup(SheetForm form, Function<Relationship, Decided> action) {
        return form.group().map(action).orElse(Decided.GROUP_NOT_ASKED);
    }

    /** Somebody new is entered only where they are going to be asked. */
    private Decided outsider(SheetForm form, Locale locale, Function<String, Decided> action) {
        if (!outsiders.isValid(form.fullName(), form.mailAddress())) {
            return Decided.NOT_AN_ADDRESS;
        }
        var language = locale.getLanguage().equals("de") ? "de" : "en";
        return action.apply(
                outsiders.enter(form.fullName(), form.mailAddress(), language).id());
    }
}
