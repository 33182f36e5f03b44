package org.trust360.survey.coaching;

import java.util.List;
import java.util.Locale;

/** What became of a wish that somebody coaches others. */
public sealed interface Assigning {

    record Done(int people) implements Assigning {}

    record CampaignNotFound() implements Assigning {}

    /** In this campaign coaches do not release reports; raters were told who reads them. */
    record NotCoached() implements Assigning {}

    /** Nothing is assigned before all of it can be. */
    record Faulty(List<Fault> faults) implements Assigning {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** What is wrong with which line, as HR calls the people. */
    record Fault(String subject, String coach, Reason reason) {}

    /** Texts are {@code coaching.<word>.problem} and {@code .remedy}. */
    enum Reason {
        SUBJECT_NOT_RATED,
        COACH_UNKNOWN,
        OWN_COACH,
        TOO_MANY;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
