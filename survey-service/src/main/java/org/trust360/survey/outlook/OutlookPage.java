package org.trust360.survey.outlook;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.plan.Terms;
import org.trust360.survey.roster.Assignment;

/** Puts names to the warnings of one page. */
public final class OutlookPage {

    private static final int HINTS = 3;

    private final OutlookCount count;
    private final Substitutes substitutes;
    private final Map<String, Person> known;
    private final List<PlanNote> all;
    private final List<PlanNote> shown;

    public OutlookPage(OutlookCount count, Terms terms, People people, int page) {
        this.count = count;
        this.substitutes =
                new Substitutes(people, count.byRater(), terms.limits().perRater());
        this.all = count.notes();
        this.shown = all.stream()
                .skip((long) page * Outlook.PAGE)
                .limit(Outlook.PAGE)
                .toList();
        this.known = people.findAll(
                shown.stream().flatMap(this::mentioned).distinct().toList());
    }

    public Outlook outlook() {
        return new Outlook(
                count.subjects(),
                count.assignments(),
                count.byRater().size(),
                shown.stream().map(this::warning).toList(),
                all.size(),
                Math.toIntExact(all.stream().filter(PlanNote::isViolation).count()));
    }

    private Stream<String> mentioned(PlanNote note) {
        var asked = note instanceof PlanNote.Overloaded ? asked(note.person()) : List.<Assignment>of();
        return Stream.concat(Stream.of(note.person()), asked.stream().map(Assignment::subject));
    }

    private Outlook.Warning warning(PlanNote note) {
        var subject = subject(note.person());
        return switch (note) {
            case PlanNote.LeftOut _ -> new Outlook.Warning.LeftOut(subject);
            case PlanNote.TooFew few -> new Outlook.Warning.TooFewRaters(subject, few.raters());
            case PlanNote.Small small -> new Outlook.Warning.SmallGroup(subject, small.group(), small.raters());
            case PlanNote.Below below ->
                new Outlook.Warning.BelowMinimum(subject, below.group(), below.raters(), below.least());
            case PlanNote.Above above ->
                new Outlook.Warning.AboveMaximum(subject, above.group(), above.raters(), above.most());
            case PlanNote.Overloaded over ->
                new Outlook.Warning.AskedTooOften(subject, over.asked(), over.most(), hints(over));
        };
    }

    /** As many as have to be asked of others, and no more than anybody reads. A manager has no substitute. */
    private List<Outlook.Hint> hints(PlanNote.Overloaded over) {
        return asked(over.person()).stream()
                .filter(one -> one.relationship() != Relationship.MANAGER)
                .limit(Math.min(HINTS, over.asked() - over.most()))
                .map(one -> new Outlook.Hint(
                        subject(one.subject()),
                        one.relationship(),
                        substitutes.insteadOf(one).map(OutlookPage::subject)))
                .toList();
    }

    private List<Assignment> asked(String rater) {
        return count.byRater().getOrDefault(rater, List.of());
    }

    private Outlook.Subject subject(String id) {
        var person = known.get(id);
        return person == null ? new Outlook.Subject("", "") : subject(person);
    }

    private static Outlook.Subject subject(Person person) {
        return new Outlook.Subject(person.externalId(), person.name());
    }
}
