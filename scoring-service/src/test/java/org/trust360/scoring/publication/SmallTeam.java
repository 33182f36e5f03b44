package org.trust360.scoring.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.Sim360;
import org.trust360.scoring.answersheet.AnswerSheet;
import org.trust360.scoring.congruence.Relationship;

/** A leader, a manager and six peers, small enough to work out a report about the leader by hand. */
final class SmallTeam {

    private static final int PEERS = 6;

    private SmallTeam() {}

    /** What is answered to a statement, null for "cannot judge". */
    @FunctionalInterface
    interface Answers {

        /**
         * What somebody answers.
         *
         * @param peer 0 to 5; of everybody else 0
         * @param theme 1 to 8; 5 and 6 are of competence
         * @param facet I, B or P
         */
        @Nullable
        Integer of(Relationship who, int peer, int theme, String facet);
    }

    static Report report(Answers answers) {
        var peers = IntStream.range(0, PEERS).mapToObj(peer -> sheet(Relationship.PEER, peer, answers));
        var others = Stream.of(sheet(Relationship.SELF, 0, answers), sheet(Relationship.MANAGER, 0, answers));
        return Publication.of(
                Sim360.campaign(), "leader", Stream.concat(others, peers).toList());
    }

    private static AnswerSheet sheet(Relationship who, int peer, Answers answers) {
        var given = new TreeMap<String, Integer>();
        for (int theme = 1; theme <= Sim360.THEMES; theme++) {
            for (var facet : List.of("I", "B", "P")) {
                var answer = answers.of(who, peer, theme, facet);
                if (answer != null) {
                    given.put("T" + theme + "_" + facet, answer);
                }
            }
        }
        var day = LocalDate.of(2026, 11, 21);
        return new AnswerSheet(who + "-" + peer, 1, "c", Sim360.CAMPAIGN, "leader", who, day, given, Set.of());
    }
}
