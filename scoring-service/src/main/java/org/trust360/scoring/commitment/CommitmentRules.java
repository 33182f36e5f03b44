package org.trust360.scoring.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.trust360.scoring.commitment.Commitment.Words;
import org.trust360.scoring.publication.Report;

/** What an experiment has to say. Small is the point, so the limits are. */
final class CommitmentRules {

    /** More than two at a time and none is practised. */
    static final int MOST_OPEN = 2;

    /** Of one report, over all time. */
    static final int MOST = 50;

    static final int LONGEST_WHAT = 500;
    static final int LONGEST_WHEN = 200;
    static final int LONGEST_NOTICE = 500;

    /** Something that is to be corrected. */
    enum Fault {
        THEME_UNKNOWN,
        WHAT_MISSING,
        WHAT_TOO_LONG,
        WHEN_MISSING,
        WHEN_TOO_LONG,
        NOTICE_MISSING,
        NOTICE_TOO_LONG;

        /** The last part of the key of its message. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private CommitmentRules() {}

    static List<Fault> faults(Words words, Report report) {
        var faults = new ArrayList<Fault>();
        if (report.themes().stream().noneMatch(theme -> theme.id().equals(words.theme()))) {
            faults.add(Fault.THEME_UNKNOWN);
        }
        check(words.what(), LONGEST_WHAT, Fault.WHAT_MISSING, Fault.WHAT_TOO_LONG, faults);
        check(words.when(), LONGEST_WHEN, Fault.WHEN_MISSING, Fault.WHEN_TOO_LONG, faults);
        check(words.notice(), LONGEST_NOTICE, Fault.NOTICE_MISSING, Fault.NOTICE_TOO_LONG, faults);
        return List.copyOf(faults);
    }

    private static void check(String text, int longest, Fault missing, Fault tooLong, List<Fault> faults) {
        if (text.isBlank()) {
            faults.add(missing);
        } else if (text.length() > longest) {
            faults.add(tooLong);
        }
    }
}
