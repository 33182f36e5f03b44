package org.trust360.survey.campaign;

import java.util.List;
import org.trust360.survey.csv.Finding;
import org.trust360.survey.plan.ReleaseRule;

/** Who is to coach whom, as it is told together with the plan of a campaign, by HR's ids. */
public interface PlannedCoaches {

    /** What is wrong with which line; none of them counts before all of them can. */
    List<Finding> findings(List<Line> lines, ReleaseRule release);

    /** For a draft, and for lines in which nothing is wrong. Who is not rated after all gets no coach. */
    void assign(String campaign, List<Line> lines);

    /**
     * One line of a file.
     *
     * @param number as an editor counts
     * @param coach empty for nobody
     */
    record Line(int number, String subject, String coach) {}
}
