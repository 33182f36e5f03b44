package org.trust360.scoring.publication;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trust360.scoring.audit.Bound;
import org.trust360.scoring.audit.Cell;
import org.trust360.scoring.audit.Coding;
import org.trust360.scoring.audit.PastRelease;
import org.trust360.scoring.audit.Shown;
import org.trust360.scoring.audit.Unknown;
import org.trust360.scoring.congruence.Partition.Block;
import org.trust360.scoring.measure.Scale;
import org.trust360.scoring.measure.Stratum;

/** What the means of blocks may be shown as, given what was shown before. */
record ShownMeans(Respondents respondents, Scale scale, int threshold, List<PastRelease> earlier) {

    /** Empty where no value may be shown; {@code beside} is what else is shown of the variable. */
    Optional<Shown> of(Variable variable, Block block, Set<Integer> people, List<Cell> beside) {
        double share = Stratum.of(1, respondents.scores(variable, people)).mean();
        int tenths = (int) Math.round(scale.pointAtOneDecimal(share) * 10);
        var answers = variable.answers(scale.points());
        if (!block.isAnonymous()) {
            return Optional.of(new Shown(tenths, Bound.EXACT, answers));
        }
        var unknowns = people.stream()
                .map(person -> new Unknown(person, variable.number()))
                .collect(Collectors.toSet());
        var before = earlier.stream()
                .flatMap(release -> release.cells().stream())
                .filter(cell -> cell.unknowns().iterator().next().variable() == variable.number());
        return Coding.of(
                unknowns,
                Bucket.holding(people.size(), threshold).least(),
                tenths,
                answers,
                Stream.concat(before, beside.stream()).toList());
    }
}
