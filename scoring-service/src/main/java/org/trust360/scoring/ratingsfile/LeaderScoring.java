package org.trust360.scoring.ratingsfile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.trust360.scoring.answersheet.AnswerSheet;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.publication.Publication;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.ratingsfile.reading.Rating;
import org.trust360.scoring.ratingsfile.reading.Ratings;

/** Makes of the lines about a leader the report that the service would make of the same sheets. */
record LeaderScoring(Campaign campaign, Ratings ratings) {

    /** A file has no days, and no figure depends on one. */
    private static final LocalDate DAY = LocalDate.EPOCH;

    static LeaderScoring of(Ratings ratings, int threshold) {
        var campaign =
                new Campaign("file-" + ratings.fingerprint(), ratings.asked().questionnaire(), threshold, null);
        return new LeaderScoring(campaign, ratings);
    }

    Report report(String leader) {
        var sheets = ratings.leaders().getOrDefault(leader, Map.of()).entrySet().stream()
                .map(rater -> sheet(leader, rater.getKey(), rater.getValue()))
                .toList();
        return Publication.of(campaign, leader, sheets);
    }

    private AnswerSheet sheet(String leader, String rater, Rating rating) {
        var items = campaign.questionnaire().items();
        var answers = new HashMap<String, Integer>();
        var notJudged = new HashSet<String>();
        for (int i = 0; i < items.size(); i++) {
            int answer = rating.answers()[i];
            if (answer == Rating.MISSING) {
                notJudged.add(items.get(i).id());
            } else {
                answers.put(items.get(i).id(), answer);
            }
        }
        return new AnswerSheet(rater, 1, "", campaign.id(), leader, rating.relationship(), DAY, answers, notJudged);
    }
}
