package org.trust360.survey.answersheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.questionnaire.Item;
import org.trust360.survey.questionnaire.Questionnaire;
import org.trust360.survey.questionnaire.Scale;

/** What may be answered: the items of one side of a questionnaire, on its scale. Anything may be skipped, not all. */
public record AnswerRules(Set<String> items, Scale scale) {

    public static AnswerRules of(Questionnaire questionnaire, boolean aboutOneself) {
        var items = new LinkedHashSet<String>();
        questionnaire.itemsFor(aboutOneself).stream().map(Item::id).forEach(items::add);
        return new AnswerRules(items, questionnaire.scale());
    }

    /** Every reason to refuse the answers, all at once; empty where they are fine. */
    public List<Fault> check(Map<String, @Nullable Integer> answers) {
        var faults = new ArrayList<Fault>();
        if (answers.isEmpty()) {
            faults.add(new Fault(null, null, "nothing is answered"));
        }
        answers.forEach((item, value) -> {
            if (!items.contains(item)) {
                faults.add(new Fault(item, value, "is not asked here"));
            } else if (value != null && !scale.contains(value)) {
                faults.add(new Fault(item, value, "is not on the scale from 1 to " + scale.max()));
            }
        });
        return faults;
    }

    /** Why something was refused; without an item where it is about the sheet as a whole. */
    public record Fault(@Nullable String item, @Nullable Integer value, String reason) {}
}
