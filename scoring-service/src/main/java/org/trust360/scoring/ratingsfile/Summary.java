package org.trust360.scoring.ratingsfile;

import java.util.LinkedHashMap;
import java.util.Map;
import org.trust360.scoring.ratingsfile.reading.Ratings;
import tools.jackson.databind.json.JsonMapper;

/** What was scored and how, for whoever finds the folder later; says nothing of when and where, so it can be repeated. */
final class Summary {

    private Summary() {}

    static String json(Ratings ratings, int threshold) {
        var questionnaire = ratings.asked().questionnaire();
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("madeBy", "trust360 score");
        summary.put("finished", true);
        summary.put("ratings", ratings.fingerprint());
        summary.put("questionnaire", questionnaire.id());
        summary.put("scaleMax", questionnaire.scale().points());
        summary.put("threshold", threshold);
        summary.put("lines", ratings.lines());
        summary.put("refused", ratings.refused());
        summary.put("leaders", ratings.leaders().size());
        return JsonMapper.shared().writeValueAsString(summary) + "\n";
    }
}
