package org.trust360.scoring.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.publication.Report.Range;
import org.trust360.scoring.publication.Report.Value;

/**
 * What became different since the leader's own earlier report on the same themes. Everything in it follows from the two
 * reports alone, so it tells nothing that they do not tell.
 *
 * @param cycle the how-manieth report on these themes this is; 2 or more
 * @param since the id of the earlier report
 * @param overall over the themes that both reports show
 * @param themes in the order of the report
 * @param scenario how trust could develop; null where there is no evidence to draw it with
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"cycle", "since", "overall", "themes", "scenario"})
public record Growth(
        int cycle,
        String since,
        Changes overall,
        List<ThemeChanges> themes,
        @Nullable Scenario scenario) {

    public Growth {
        themes = List.copyOf(themes);
    }

    /** One theme, by its id in the report. */
    @JsonPropertyOrder({"id", "changes"})
    public record ThemeChanges(String id, Changes changes) {}

    /**
     * The four figures. Behavior and perception are points of the scale; congruence and sweet spot are between 0 and 1.
     *
     * @param sameGroups whether the same groups are behind both reports; otherwise a change may be theirs
     */
    @JsonPropertyOrder({"behavior", "perception", "congruence", "sweetSpot", "sameGroups"})
    public record Changes(
            Change behavior, Change perception, Change congruence, Change sweetSpot, boolean sameGroups) {}

    /**
     * One figure then and now.
     *
     * @param change now less earlier
     * @param interval of the change, from the published intervals of both; absent where there is no change to tell
     * @param word {@code grew} where the interval is above 0, {@code lower} where it is below, {@code same} where 0 is in
     *     it and nobody can tell; absent where there is no change
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"earlier", "now", "change", "interval", "word"})
    public record Change(
            Value earlier,
            Value now,
            Value change,
            @Nullable Range interval,
            @Nullable String word) {}

    /**
     * How trust could have developed if it rose slowly and fell fast: a scenario drawn with configured constants, not a
     * measurement.
     *
     * @param measured false, always
     * @param lines one for what trust rests on: character, competence
     * @param facts what an authorised person entered, and nothing that was inferred
     */
    @JsonPropertyOrder({"measured", "lines", "facts"})
    public record Scenario(boolean measured, List<Line> lines, List<StatedFact> facts) {

        public Scenario {
            lines = List.copyOf(lines);
            facts = List.copyOf(facts);
        }
    }

    /** The states after each cycle, the first cycle first. */
    @JsonPropertyOrder({"basis", "states"})
    public record Line(String basis, List<State> states) {

        public Line {
            states = List.copyOf(states);
        }
    }

    /** Trust and the most it can reach, and the evidence that moved it, each between 0 and 1. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"cycle", "trust", "ceiling", "evidence"})
    public record State(
            int cycle,
            double trust,
            double ceiling,
            @Nullable Double evidence) {}

    /**
     * A fact that somebody entered.
     *
     * @param kind admission or deception
     * @param basis what it concerns
     * @param role of who entered it
     */
    @JsonPropertyOrder({"cycle", "kind", "basis", "role"})
    public record StatedFact(int cycle, String kind, String basis, String role) {}
}
