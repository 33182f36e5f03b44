package org.trust360.survey.nomination.api;

import java.util.List;
import java.util.function.UnaryOperator;
import org.trust360.survey.nomination.NominationView;

/**
 * A nomination as the API gives it: names and units, no addresses.
 *
 * @param subject whom it is about; ids are those of HR where HR asks, else those of the search
 * @param open how many wait for a decision
 */
record NominationAnswer(
        String campaign,
        String subject,
        String name,
        boolean mayPropose,
        boolean mayDecide,
        int open,
        List<GroupAnswer> groups) {

    static NominationAnswer of(NominationView view, UnaryOperator<String> ids) {
        return new NominationAnswer(
                view.campaign().id(),
                ids.apply(view.subject().id()),
                view.subject().name(),
                view.mayPropose(),
                view.mayDecide(),
                view.open(),
                view.groups().stream().map(group -> GroupAnswer.of(group, ids)).toList());
    }

    /** Proposals of one group; 0 at most stands for no maximum. */
    record GroupAnswer(String relationship, int size, int least, int most, List<LineAnswer> proposals) {

        static GroupAnswer of(NominationView.Group group, UnaryOperator<String> ids) {
            return new GroupAnswer(
                    group.relationship().word(),
                    group.size(),
                    group.limits().least(),
                    group.limits().most(),
                    group.lines().stream().map(line -> LineAnswer.of(line, ids)).toList());
        }
    }

    /** One proposed rater. */
    record LineAnswer(String rater, String name, String unit, boolean external, String decision, String reason) {

        static LineAnswer of(NominationView.Line line, UnaryOperator<String> ids) {
            return new LineAnswer(
                    ids.apply(line.rater()), line.name(), line.unit(), line.external(), line.decision(), line.reason());
        }
    }
}
