package org.trust360.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trust360.scoring.answersheet.AnswerSheet;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.campaign.Questionnaire;
import org.trust360.scoring.campaign.Questionnaire.Facet;
import org.trust360.scoring.campaign.Questionnaire.Item;
import org.trust360.scoring.campaign.Questionnaire.Theme;
import org.trust360.scoring.congruence.Basis;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.measure.Scale;
import org.trust360.scoring.publication.Publication;

/** Scores a leader with nothing but the engine on the class path; {@link EngineAloneTests} runs it in a JVM of its own. */
final class EngineAlone {

    private EngineAlone() {}

    public static void main(String[] arguments) {
        var sheets = new ArrayList<AnswerSheet>();
        sheets.add(sheet(0, Relationship.SELF, 5));
        for (int rater = 1; rater <= 5; rater++) {
            sheets.add(sheet(rater, Relationship.PEER, 4));
        }
        var report = Publication.of(new Campaign("campaign", questionnaire(), 3, null), "leader", sheets);
        System.out.println("level " + report.summary().level().value());
        System.out.println("Spring " + isThere("org.springframework.core.SpringVersion"));
        System.out.println("MongoDB " + isThere("com.mongodb.client.MongoClient"));
    }

    private static boolean isThere(String name) {
        try {
            Class.forName(name);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static Questionnaire questionnaire() {
        var items = List.of(
                Item.of("i", "t", Facet.INTENTION, true, true),
                Item.of("b", "t", Facet.BEHAVIOR, true, true),
                Item.of("p", "t", Facet.PERCEPTION, true, true));
        return Questionnaire.of(
                "q", 1, Scale.of(5), List.of(new Theme("t", Basis.CHARACTER, Map.of("en", "Theme"))), items);
    }

    private static AnswerSheet sheet(int rater, Relationship relationship, int answer) {
        var answers = Map.of("i", answer, "b", answer, "p", answer);
        return new AnswerSheet(
                "rater" + rater, 1, "", "campaign", "leader", relationship, LocalDate.EPOCH, answers, Set.of());
    }
}
