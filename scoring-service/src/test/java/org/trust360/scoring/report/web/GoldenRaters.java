package org.trust360.scoring.report.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.answersheet.AnswerSheet;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.campaign.Questionnaire;
import org.trust360.scoring.campaign.Questionnaire.Facet;
import org.trust360.scoring.campaign.Questionnaire.Item;
import org.trust360.scoring.campaign.Questionnaire.Theme;
import org.trust360.scoring.campaign.Questionnaire.Wording;
import org.trust360.scoring.congruence.Basis;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.measure.Scale;

/** People who answer by a fixed pattern, so that the reports about them are always the same. */
final class GoldenRaters {

    private static final List<Map<String, String>> THEMES = List.of(
            named("Keeps promises", "Hält Versprechen"),
            named("Speaks with candour", "Spricht offen"),
            named("Has our best interest at heart", "Handelt in unserem besten Interesse"),
            named("Is fair and gives credit", "Ist gerecht und würdigt Leistungen anderer"),
            named("Owns mistakes", "Verantwortungsübernahme bei Fehlentscheidungen und Rahmenbedingungsveränderungen"),
            named("Delivers and judges well", "Liefert und urteilt gut"),
            named("Connects as a person and listens", "Ist als Mensch da und hört zu"),
            named("Learns, and makes it safe to experiment", "Lernt und ermöglicht Experimentierfreudigkeit"));

    private static final String OUTCOME = "follow";

    private final Campaign campaign;
    private final int scaleMax;
    private final List<AnswerSheet> sheets = new ArrayList<>();

    GoldenRaters(String campaign, int scaleMax) {
        this(campaign, scaleMax, 1);
    }

    /** {@code statements} in each facet, worded where there are several; to a further one raters answer as those ten numbers later, less a point. */
    GoldenRaters(String campaign, int scaleMax, int statements) {
        this.campaign = new Campaign(campaign, questionnaire(scaleMax, statements), 3, null);
        this.scaleMax = scaleMax;
    }

    /** How one rater answers; null: cannot judge. */
    @FunctionalInterface
    interface Pattern {
        @Nullable
        Integer answer(int rater, int theme, int facet);
    }

    GoldenRaters with(Relationship relationship, int count, Pattern pattern) {
        for (int rater = 0; rater < count; rater++) {
            sheets.add(sheet(relationship, rater, pattern));
        }
        return this;
    }

    Campaign campaign() {
        return campaign;
    }

    List<AnswerSheet> sheets() {
        return List.copyOf(sheets);
    }

    private AnswerSheet sheet(Relationship relationship, int rater, Pattern pattern) {
        var answers = new HashMap<String, Integer>();
        var notJudged = new HashSet<String>();
        for (var item : campaign.questionnaire().items()) {
            if (item.id().equals(OUTCOME) && relationship == Relationship.SELF) {
                continue;
            }
            var answer = answer(item, rater, pattern);
            if (answer == null) {
                notJudged.add(item.id());
            } else {
                answers.put(item.id(), answer);
            }
        }
        var id = relationship + "-" + rater;
        return new AnswerSheet(
                id, 1, id, campaign.id(), "leader", relationship, LocalDate.of(2026, 11, 20), answers, notJudged);
    }

    private @Nullable Integer answer(Item item, int rater, Pattern pattern) {
        var id = item.id();
        boolean isOutcome = id.equals(OUTCOME);
        int further = isOutcome || id.length() == 3 ? 0 : id.charAt(3) - '1';
        var answer = isOutcome
                ? pattern.answer(rater, 0, 2)
                : pattern.answer(rater + 10 * further, id.charAt(1) - '1', "IBP".indexOf(id.charAt(2)));
        return answer == null ? null : Integer.valueOf(Math.clamp(answer - further, 1, scaleMax));
    }

    private static Questionnaire questionnaire(int scaleMax, int statements) {
        var themes = IntStream.range(0, THEMES.size())
                .mapToObj(i ->
                        new Theme("T" + (i + 1), i == 5 || i == 7 ? Basis.COMPETENCE : Basis.CHARACTER, THEMES.get(i)))
                .toList();
        var items = themes.stream()
                .map(Theme::id)
                .flatMap(theme -> Stream.of(Facet.INTENTION, Facet.BEHAVIOR, Facet.PERCEPTION)
                        .flatMap(facet -> items(theme, facet, statements)));
        var outcome = Item.of(OUTCOME, null, Facet.OUTCOME, false, true);
        return Questionnaire.of(
                "golden",
                1,
                Scale.of(scaleMax),
                themes,
                Stream.concat(items, Stream.of(outcome)).toList());
    }

    private static Stream<Item> items(String theme, Facet facet, int statements) {
        var id = theme + facet.name().charAt(0);
        return statements == 1
                ? Stream.of(Item.of(id, theme, facet, true, true))
                : IntStream.rangeClosed(1, statements)
                        .mapToObj(i -> new Item(id + i, theme, facet, true, true, wording(id + i)));
    }

    private static Wording wording(String id) {
        return new Wording(
                named("I do what statement " + id + " says.", "Ich tue, was Aussage " + id + " sagt."),
                named("{name} does what " + id + " says.", "{name} tut, was " + id + " sagt."));
    }

    private static Map<String, String> named(String english, String german) {
        return Map.of("en", english, "de", german);
    }
}
