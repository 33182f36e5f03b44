package org.trust360.scoring.ratingsfile.reading;

import java.util.List;
import org.trust360.scoring.campaign.Questionnaire;

/**
 * What the columns of a file mean.
 *
 * @param columns the name of the column of each item, in the order of the items
 */
public record Asked(Questionnaire questionnaire, List<String> columns) {

    public Asked {
        columns = List.copyOf(columns);
    }
}
