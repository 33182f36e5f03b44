package org.trust360.scoring.congruence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.RandomCases;
import org.trust360.scoring.congruence.Rater.Scores;
import org.trust360.scoring.measure.FacetScore;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.Scale;

/** The raw answers about one leader: any scale, any number of themes and items, any gaps. */
record LeaderCase(int points, int themes, int items, List<Sheet> sheets) {

    /** Three facets per theme, theme by theme, 0 for "cannot judge". */
    record Sheet(Relationship relationship, List<List<Integer>> facets) {

        Sheet with(UnaryOperator<List<List<Integer>>> change) {
            return new Sheet(relationship, change.apply(facets));
        }

        Sheet as(Relationship other) {
            return new Sheet(other, facets);
        }
    }

    static LeaderCase made(Random random) {
        int themes = 1 + random.nextInt(6);
        return made(random, 2 + random.nextInt(6), themes, 1 + random.nextInt(3), answered(random));
    }

    /** Nobody left anything out. */
    static LeaderCase complete(Random random) {
        return made(random, 5, 1 + random.nextInt(4), 1 + random.nextInt(2), 1);
    }

    private static double answered(Random random) {
        return random.nextInt(3) == 0 ? 1 : 0.5 + random.nextDouble() / 2;
    }

    /** On a scale of 5, so that it can be recoded. */
    static LeaderCase ofFivePoints(Random random) {
        return made(random, 5, 1 + random.nextInt(4), 1 + random.nextInt(2), answered(random));
    }

    private static LeaderCase made(Random random, int points, int themes, int items, double answered) {
        var sheets = new ArrayList<Sheet>();
        for (var group : Relationship.values()) {
            int n = group.isNamed() ? random.nextInt(10) == 0 ? 0 : 1 : random.nextInt(7);
            for (int i = 0; i < n; i++) {
                sheets.add(new Sheet(group, facets(random, points, 3 * themes, items, answered)));
            }
        }
        Collections.shuffle(sheets, random);
        return new LeaderCase(points, themes, items, sheets);
    }

    private static List<List<Integer>> facets(Random random, int points, int facets, int items, double answered) {
        var all = new ArrayList<List<Integer>>();
        for (int facet = 0; facet < facets; facet++) {
            var answers = new ArrayList<Integer>();
            for (int item = 0; item < items; item++) {
                answers.add(random.nextDouble() < answered ? 1 + random.nextInt(points) : 0);
            }
            all.add(answers);
        }
        return all;
    }

    /** Fewer sheets, then fewer themes. */
    Stream<LeaderCase> smaller() {
        var fewer = RandomCases.smaller(sheets, _ -> Stream.<Sheet>empty()).map(this::of);
        return themes == 1
                ? fewer
                : Stream.concat(fewer, IntStream.range(0, themes).mapToObj(this::withoutTheme));
    }

    private LeaderCase withoutTheme(int theme) {
        var fewer = each(sheet -> sheet.with(facets -> IntStream.range(0, facets.size())
                .filter(facet -> facet / 3 != theme)
                .mapToObj(facets::get)
                .toList()));
        return new LeaderCase(points, themes - 1, items, fewer.sheets);
    }

    LeaderCase of(List<Sheet> others) {
        return new LeaderCase(points, themes, items, others);
    }

    LeaderCase each(UnaryOperator<Sheet> change) {
        return of(sheets.stream().map(change).toList());
    }

    /** Every answer in another place, on a scale of {@code newPoints}. */
    LeaderCase recoded(int newPoints, IntUnaryOperator code) {
        var recoded = each(sheet -> sheet.with(facets -> facets.stream()
                .map(answers -> answers.stream()
                        .map(answer -> answer == 0 ? 0 : code.applyAsInt(answer))
                        .toList())
                .toList()));
        return new LeaderCase(newPoints, themes, items, recoded.sheets);
    }

    LeaderCase permuted(Random random, boolean raters, boolean order) {
        var shuffled = new ArrayList<>(sheets);
        if (raters) {
            Collections.shuffle(shuffled, random);
        }
        var permuted = IntStream.range(0, themes).boxed().collect(ArrayList<Integer>::new, List::add, List::addAll);
        if (order) {
            Collections.shuffle(permuted, random);
        }
        return of(shuffled)
                .each(sheet -> sheet.with(facets -> permuted.stream()
                        .flatMap(theme -> facets.subList(3 * theme, 3 * theme + 3).stream())
                        .toList()));
    }

    LeaderCase withItemsTurned() {
        return each(sheet -> sheet.with(facets -> facets.stream()
                .<List<Integer>>map(answers -> {
                    var turned = new ArrayList<Integer>(answers);
                    Collections.rotate(turned, 1);
                    return turned;
                })
                .toList()));
    }

    List<Rater> raters() {
        return sheets.stream()
                .map(sheet -> new Rater(
                        sheet.relationship(),
                        IntStream.range(0, themes)
                                .mapToObj(theme -> new Scores(
                                        score(sheet, 3 * theme),
                                        score(sheet, 3 * theme + 1),
                                        score(sheet, 3 * theme + 2)))
                                .toList()))
                .toList();
    }

    private Figure score(Sheet sheet, int facet) {
        var answers = new ArrayList<@Nullable Integer>();
        sheet.facets().get(facet).forEach(answer -> answers.add(answer == 0 ? null : answer));
        return FacetScore.of(Scale.of(points), answers);
    }

    LeaderCongruence computed(Model model) {
        return LeaderCongruence.of(model, themes, raters());
    }

    @Override
    public String toString() {
        var lines = sheets.stream()
                .map(sheet -> sheet.relationship().label()
                        + Arrays.toString(sheet.facets().toArray()));
        return "1..%d, %d themes, %d items: %s".formatted(points, themes, items, lines.toList());
    }
}
