package org.trust360.survey.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.people.Relationships;
import org.trust360.survey.plan.Terms;

/** Works out from today's relationships who would rate whom in a campaign. */
@Component
public class Enrolment {

    private static final int BATCH = 500;

    private final Relationships relationships;

    public Enrolment(Relationships relationships) {
        this.relationships = relationships;
    }

    /**
     * One subject after the other, each with all raters. Subjects whom nobody else would rate do not take part, except
     * where the answers come by import: then the file says who rated whom. They are handed on only where HR has chosen
     * them, and so expects them.
     */
    public void forEachSubject(Terms terms, Consumer<Enrolled> subject) {
        var ids = List.copyOf(subjects(terms));
        for (int from = 0; from < ids.size(); from += BATCH) {
            var batch = ids.subList(from, Math.min(ids.size(), from + BATCH));
            var raters = relationships.ratersOfAll(batch);
            for (var id : batch) {
                var enrolled = Enrolled.of(terms, id, assignments(terms, id, raters.getOrDefault(id, Map.of())));
                if (enrolled.takesPart() || terms.chosen().isPresent()) {
                    subject.accept(enrolled);
                }
            }
        }
    }

    public Collection<String> subjects(Terms terms) {
        return terms.chosen().isPresent() ? terms.chosen().get() : relationships.subjects();
    }

    public List<Assignment> assignments(Terms terms, String subject) {
        return assignments(terms, subject, relationships.ratersOf(subject));
    }

    private static List<Assignment> assignments(Terms terms, String subject, Map<String, Relationship> raters) {
        var assignments = new ArrayList<Assignment>();
        if (!terms.invites() || terms.groups().contains(Relationship.SELF)) {
            assignments.add(new Assignment(subject, subject, Relationship.SELF));
        }
        raters.forEach((rater, relationship) -> {
            if (terms.groups().contains(relationship)) {
                assignments.add(new Assignment(subject, rater, relationship));
            }
        });
        return assignments;
    }
}
