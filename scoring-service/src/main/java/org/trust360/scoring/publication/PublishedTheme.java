package org.trust360.scoring.publication;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.audit.Bound;
import org.trust360.scoring.campaign.Questionnaire;
import org.trust360.scoring.congruence.CongruenceClass;
import org.trust360.scoring.congruence.Facets;
import org.trust360.scoring.congruence.Model;
import org.trust360.scoring.congruence.Norms;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.Interval;

/**
 * One theme as it may be shown.
 *
 * @param norm what is usual here, null where that is not known
 * @param statements what was asked
 * @param facets what is left of the theme after rounding and withholding; all else is computed from these
 */
record PublishedTheme(
        Questionnaire.Theme theme,
        PublishedMean attributed,
        PublishedMean behavior,
        PublishedMean perception,
        Facets facets,
        Norms.@Nullable Theme norm,
        List<Statement> statements) {

    /** The groups that are shown somewhere in this theme. */
    Stream<Relationship> groups() {
        return Stream.of(attributed, behavior, perception)
                .flatMap(mean -> mean.blocks().stream())
                .flatMap(block -> block.block().groups().stream());
    }

    /** How figures are to be read that both behavior and perception make higher. */
    Bound others() {
        return behavior.bound().plus(perception.bound());
    }

    /** How figures are to be read that behavior and perception make higher or lower. */
    Bound either() {
        return others() == Bound.EXACT ? Bound.EXACT : Bound.ABOUT;
    }

    /** What sampling is expected to add to the squared gap: half the sum of the variances of B, P and B - P. */
    Figure noise() {
        var facetsKnown = Figure.of(facets.behavior(), facets.perception(), (b, p) -> 0);
        return facetsKnown.map(_ -> (behavior.error().variance()
                        + perception.error().variance()
                        + difference().variance())
                / 2);
    }

    /** The error of B - P. */
    SamplingError difference() {
        return behavior.error().or(perception.error());
    }

    /** The class, read against the norm where there is one; null where any of I, B and P is missing. */
    @Nullable
    CongruenceClass category(Model model) {
        var triple = facets.triple();
        return triple == null || norm == null
                ? facets.classify(model.thresholds())
                : norm.sayDo().classify(triple, model.thresholds());
    }

    Report.Theme theme(Set<Relationship> present, Presentation presentation, Model model) {
        return new Report.Theme(
                theme.id(),
                Words.word(theme.basis()),
                theme.names(),
                statements,
                new Report.Own(
                        presentation.mean(facets.intention(), Bound.EXACT),
                        presentation.mean(facets.ownBehavior(), Bound.EXACT),
                        presentation.mean(facets.metaperception(), Bound.EXACT)),
                new Report.Others(
                        attributed.seen(present, presentation),
                        behavior.seen(present, presentation),
                        perception.seen(present, presentation)),
                new PublishedGaps(this, presentation).gaps(),
                norm == null ? null : presentation.norm(norm),
                Presentation.index(facets.congruence(), either()),
                Presentation.index(adjustedCongruence(), either()),
                Presentation.index(facets.level(), others()),
                Presentation.index(facets.sweetSpot(), others()),
                Words.wordOrNull(category(model)),
                firmness(model));
    }

    private Figure adjustedCongruence() {
        return Figure.of(facets.squaredGap(), noise(), (q, e) -> 1 - Math.sqrt(Math.max(0, q - e)));
    }

    /**
     * Firm where the published interval of the dominating gap (less what is usual) excludes 0; for a class of agreement, where those of both
     * gaps lie within twice the tolerance.
     */
    private @Nullable String firmness(Model model) {
        var name = category(model);
        return name == null ? null : isFirm(name, model) ? "firm" : "tentative";
    }

    private boolean isFirm(CongruenceClass name, Model model) {
        double usual = norm == null ? 0 : norm.sayDo().meanGap();
        var sayDo = interval(behavior.error(), facets.sayDoGap().map(gap -> gap - usual));
        var doCredited = interval(difference(), facets.doCreditedGap());
        double within = 2 * model.thresholds().tolerance();
        return switch (name) {
            case SWEET_SPOT, CONGRUENT_MID, CONGRUENT_LOW -> sayDo.liesWithin(within) && doCredited.liesWithin(within);
            case INTENT_NOT_ENACTED, ENACTED_BEYOND_INTENT -> sayDo.excludesZero();
            case ENACTED_NOT_TRUSTED, TRUSTED_BEYOND_BEHAVIOUR -> doCredited.excludesZero();
        };
    }

    private static Interval interval(SamplingError error, Figure gap) {
        return error.around(gap.value());
    }
}
