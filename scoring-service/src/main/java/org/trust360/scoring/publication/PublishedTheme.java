package org.trust360.scoring.publication;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.audit.Bound;
import org.trust360.scoring.campaign.Questionnaire;
import org.trust360.scoring.congruence.CongruenceClass;
import org.trust360.scoring.congruence.Facets;
import org.trust360.scoring.congruence.Model;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.Interval;

/**
 * One theme as it may be shown.
 *
 * @param facets what is left of the theme after rounding and withholding; all else is computed from these
 */
record PublishedTheme(
        Questionnaire.Theme theme,
        PublishedMean attributed,
        PublishedMean behavior,
        PublishedMean perception,
        Facets facets) {

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

    private SamplingError difference() {
        return behavior.error().or(perception.error());
    }

    Report.Theme theme(Set<Relationship> present, Presentation presentation, Model model) {
        return new Report.Theme(
                theme.id(),
                Words.word(theme.basis()),
                theme.names(),
                new Report.Own(
                        presentation.mean(facets.intention(), Bound.EXACT),
                        presentation.mean(facets.ownBehavior(), Bound.EXACT),
                        presentation.mean(facets.metaperception(), Bound.EXACT)),
                new Report.Others(
                        attributed.seen(present, presentation),
                        behavior.seen(present, presentation),
                        perception.seen(present, presentation)),
                gaps(presentation),
                Presentation.index(facets.congruence(), either()),
                Presentation.index(adjustedCongruence(), either()),
                Presentation.index(facets.level(), others()),
                Presentation.index(facets.sweetSpot(), others()),
                Words.wordOrNull(facets.classify(model.thresholds())),
                firmness(model));
    }

    private Report.Gaps gaps(Presentation presentation) {
        var behaviorLess = behavior.bound().negated();
        var perceptionLess = perception.bound().negated();
        return new Report.Gaps(
                presentation.distance(facets.sayDoGap(), behaviorLess),
                presentation.distance(facets.doCreditedGap(), behavior.bound().plus(perceptionLess)),
                presentation.distance(facets.intentionPerceptionGap(), perceptionLess),
                presentation.distance(facets.selfOtherGap(), behaviorLess),
                presentation.distance(facets.metaperceptionGap(), perceptionLess),
                presentation.distance(facets.admittedSayDoGap(), Bound.EXACT),
                presentation.distance(
                        facets.intentionVisibilityGap(), attributed.bound().negated()));
    }

    private Figure adjustedCongruence() {
        return Figure.of(facets.squaredGap(), noise(), (q, e) -> 1 - Math.sqrt(Math.max(0, q - e)));
    }

    /**
     * Firm where the published interval of the dominating gap excludes 0; for a class of agreement, where those of both
     * gaps lie within twice the tolerance.
     */
    private @Nullable String firmness(Model model) {
        var name = facets.classify(model.thresholds());
        return name == null ? null : isFirm(name, model) ? "firm" : "tentative";
    }

    private boolean isFirm(CongruenceClass name, Model model) {
        var sayDo = interval(behavior.error(), facets.sayDoGap());
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
