package org.trust360.scoring.publication;

import java.util.Set;
import java.util.stream.Stream;
import org.trust360.scoring.campaign.Questionnaire;
import org.trust360.scoring.campaign.Questionnaire.Facet;
import org.trust360.scoring.congruence.Facets;
import org.trust360.scoring.congruence.GroupMean;
import org.trust360.scoring.congruence.GroupMean.BlockMean;
import org.trust360.scoring.congruence.Model;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.congruence.ThemeCongruence;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.Reason;

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

    static PublishedTheme of(
            Questionnaire questionnaire, Questionnaire.Theme theme, ThemeCongruence computed, Model model) {
        var rounding = new Rounding(questionnaire, theme.id(), model);
        var attributed = rounding.mean(computed.attributed(), Facet.INTENTION);
        var behavior = rounding.mean(computed.behavior(), Facet.BEHAVIOR);
        var perception = rounding.mean(computed.perception(), Facet.PERCEPTION);
        var own = computed.facets();
        var facets = new Facets(
                rounding.own(own.intention(), Facet.INTENTION),
                rounding.own(own.ownBehavior(), Facet.BEHAVIOR),
                rounding.own(own.metaperception(), Facet.PERCEPTION),
                behavior.mean(),
                perception.mean(),
                attributed.mean());
        return new PublishedTheme(theme, attributed, behavior, perception, facets);
    }

    /** The groups that are shown somewhere in this theme. */
    Stream<Relationship> groups() {
        return Stream.of(attributed, behavior, perception)
                .flatMap(mean -> mean.blocks().stream())
                .map(BlockMean::block)
                .flatMap(block -> block.groups().stream());
    }

    Report.Theme theme(Set<Relationship> present, Presentation presentation, Model model) {
        return new Report.Theme(
                theme.id(),
                Words.word(theme.basis()),
                theme.names(),
                new Report.Own(
                        presentation.mean(facets.intention()),
                        presentation.mean(facets.ownBehavior()),
                        presentation.mean(facets.metaperception())),
                new Report.Others(
                        attributed.seen(present, presentation),
                        behavior.seen(present, presentation),
                        perception.seen(present, presentation)),
                gaps(presentation),
                presentation.index(facets.congruence()),
                presentation.index(facets.level()),
                presentation.index(facets.sweetSpot()),
                Words.wordOrNull(facets.classify(model.thresholds())));
    }

    private Report.Gaps gaps(Presentation presentation) {
        return new Report.Gaps(
                presentation.distance(facets.sayDoGap()),
                presentation.distance(facets.doCreditedGap()),
                presentation.distance(facets.intentionPerceptionGap()),
                presentation.distance(facets.selfOtherGap()),
                presentation.distance(facets.metaperceptionGap()),
                presentation.distance(facets.admittedSayDoGap()),
                presentation.distance(facets.intentionVisibilityGap()));
    }

    /** Brings the figures of one theme to one decimal of the scale. */
    private record Rounding(Questionnaire questionnaire, String theme, Model model) {

        PublishedMean mean(GroupMean computed, Facet facet) {
            return PublishedMean.of(computed, isAsked(facet, false), model, questionnaire.scale());
        }

        Figure own(Figure computed, Facet facet) {
            var scale = questionnaire.scale();
            return isAsked(facet, true)
                    ? computed.map(share -> scale.shareOf(scale.pointAtOneDecimal(share)))
                    : Figure.missing(Reason.NOT_ASKED);
        }

        private boolean isAsked(Facet facet, boolean self) {
            return !questionnaire.itemsOf(theme, facet, self).isEmpty();
        }
    }
}
