package org.trust360.scoring.congruence;

import java.util.EnumMap;
import java.util.List;
import org.trust360.scoring.congruence.Partition.Block;

/**
 * How often each block of raters could not judge, by facet. Raters are put into blocks as for a mean of all who answered
 * anything; who answered nothing is no rater and counts nowhere.
 */
public record NotJudgedRates(List<Row> rows) {

    public NotJudgedRates {
        rows = List.copyOf(rows);
    }

    /** One rater, over all themes. */
    public record Rated(Relationship relationship, NotJudged intention, NotJudged behavior, NotJudged perception) {

        private boolean saysSomething() {
            var all = intention.plus(behavior).plus(perception);
            return all.missing() < all.asked();
        }
    }

    /** One block, over all themes and raters. */
    public record Row(Block block, NotJudged intention, NotJudged behavior, NotJudged perception) {}

    /** Of the blocks of at least {@code minimum} raters that may be shown; self is in none. */
    public static NotJudgedRates of(List<Rated> raters, int minimum) {
        var heard = raters.stream().filter(Rated::saysSomething).toList();
        var counts = new EnumMap<Relationship, Integer>(Relationship.class);
        heard.forEach(rater -> counts.merge(rater.relationship(), 1, Integer::sum));
        return new NotJudgedRates(Partition.of(counts, minimum).stream()
                .map(block -> row(block, heard))
                .toList());
    }

    private static Row row(Block block, List<Rated> raters) {
        var row = new Row(block, NotJudged.NONE, NotJudged.NONE, NotJudged.NONE);
        for (var rater : raters) {
            if (block.groups().contains(rater.relationship())) {
                row = new Row(
                        block,
                        row.intention().plus(rater.intention()),
                        row.behavior().plus(rater.behavior()),
                        row.perception().plus(rater.perception()));
            }
        }
        return row;
    }
}
