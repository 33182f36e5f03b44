package org.trust360.survey.campaign;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trust360.survey.roster.Assignment;

/** Who shall rate whom, as those who are rated propose it: what a campaign needs of that. */
public interface Nominations {

    /** Makes room for a subject's proposals, beside what HR knows already; a repeat changes nothing. */
    void begin(String campaign, String subject, List<Assignment> known);

    /** Who decides about proposals of this campaign, and has not been named to be HR. */
    Set<String> approvers(String campaign);

    /** Who rates each subject as things are: what HR knew, what is approved and, if so agreed, what is undecided. */
    Map<String, List<Assignment>> counted(String campaign, Collection<String> subjects, boolean undecidedCounts);
}
