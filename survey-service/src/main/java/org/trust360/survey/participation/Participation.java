package org.trust360.survey.participation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trust360.survey.participation.ParticipationSnapshot.UnitShare;

/**
 * A11: adds up who answers, and says it so that it tells of nobody. Units with fewer raters than the threshold are put
 * together, and with them the smallest of the others until they too are enough: what is left of the whole is then never
 * a smaller group than one that may be shown.
 */
public final class Participation {

    private static final int STEP = 10;
    private static final int ALL = 100;

    private final int threshold;
    private final Map<String, Part> units = new HashMap<>();
    private Part whole = Part.NONE;

    public Participation(int threshold) {
        this.threshold = threshold;
    }

    /** One rater: how many answers are asked of them, and how many they gave. */
    public void add(String unit, int asked, int answered) {
        var one = new Part(1, asked, answered);
        whole = whole.plus(one);
        units.merge(unit, one, Part::plus);
    }

    public Optional<Integer> percent() {
        return whole.raters() < threshold || whole.asked() == 0 ? Optional.empty() : Optional.of(whole.percent());
    }

    /** Nothing where all would be one, for that is the whole. */
    public List<UnitShare> units() {
        var ordered = new ArrayList<>(units.entrySet());
        ordered.sort(Map.Entry.comparingByValue(Comparator.comparingInt(Part::raters)));
        var others = Part.NONE;
        var shown = new ArrayList<UnitShare>();
        for (var unit : ordered) {
            if (standsAlone(unit.getKey(), unit.getValue()) && !isTooSmall(others)) {
                shown.add(new UnitShare(unit.getKey(), unit.getValue().percent()));
            } else {
                others = others.plus(unit.getValue());
            }
        }
        shown.sort(Comparator.comparing(UnitShare::unit));
        if (others.raters() > 0) {
            shown.add(new UnitShare("", others.percent()));
        }
        return shown.size() < 2 || isTooSmall(others) ? List.of() : shown;
    }

    private boolean standsAlone(String unit, Part part) {
        return !unit.isEmpty() && part.raters() >= threshold;
    }

    private boolean isTooSmall(Part part) {
        return part.raters() > 0 && part.raters() < threshold;
    }

    /** Some raters, what is asked of them, and what they answered. */
    private record Part(int raters, int asked, int answered) {

        static final Part NONE = new Part(0, 0, 0);

        Part plus(Part other) {
            return new Part(raters + other.raters, asked + other.asked, answered + other.answered);
        }

        int percent() {
            return asked == 0 ? 0 : (int) Math.min(ALL, (long) answered * ALL / asked / STEP * STEP);
        }
    }
}
