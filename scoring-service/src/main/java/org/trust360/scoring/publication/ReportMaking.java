package org.trust360.scoring.publication;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.campaign.Questionnaire;
import org.trust360.scoring.campaign.Questionnaire.Facet;
import org.trust360.scoring.campaign.Questionnaire.Theme;
import org.trust360.scoring.congruence.Facets;
import org.trust360.scoring.congruence.Model;
import org.trust360.scoring.congruence.Norms;
import org.trust360.scoring.congruence.Partition;
import org.trust360.scoring.congruence.Partition.Block;
import org.trust360.scoring.congruence.Rater.Scores;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.Reason;
import org.trust360.scoring.publication.Publication.Basis;

/** Writes the report from what was audited and from the leader's own answers. */
final class ReportMaking {

    private final Basis basis;
    private final Respondents respondents;
    private final Cuts cuts;
    private final List<ScoredSheet> own;
    private final @Nullable Norms norms;
    private final Model model;
    private final Presentation presentation;

    ReportMaking(Basis basis, Respondents respondents, Cuts cuts, List<ScoredSheet> own) {
        this.basis = basis;
        this.respondents = respondents;
        this.cuts = cuts;
        this.own = own;
        var campaign = basis.campaign();
        this.norms = campaign.norms();
        var defaults = Model.withDefaults().withMinimum(campaign.threshold());
        this.model = norms == null ? defaults : defaults.withPrior(norms.prior());
        this.presentation = new Presentation(campaign.questionnaire().scale(), campaign.threshold());
    }

    Report report() {
        var campaign = basis.campaign();
        var questionnaire = campaign.questionnaire();
        var themes = themes();
        var outcome = questionnaire.outcomeItems().isEmpty() ? null : mean(Words.word(Facet.OUTCOME));
        var present = present(themes, outcome);
        var limits = model.thresholds();
        return new Report(
                Report.FORMAT,
                Report.id(campaign.id(), basis.subject(), basis.version()),
                basis.version(),
                campaign.id(),
                basis.subject(),
                asked(questionnaire),
                campaign.threshold(),
                new Limits(limits.congruent(), limits.high(), limits.low(), false),
                norms == null ? null : new Usual(norms.id(), norms.leaders()),
                answered(),
                new SummaryMaking(themes, presentation, model).summary(),
                new ChainMaking(themes, presentation, model).chain(),
                outcome == null ? null : outcome.seen(present, presentation),
                new GroupTable(themes, presentation, this::agreement).rows(),
                themes.stream()
                        .map(theme -> theme.theme(present, presentation, model))
                        .toList(),
                null,
                new Decisions(cuts, present).lines());
    }

    private static Report.Asked asked(Questionnaire questionnaire) {
        return new Report.Asked(
                questionnaire.id(),
                questionnaire.version(),
                questionnaire.scale().points());
    }

    private List<PublishedTheme> themes() {
        var themes = new ArrayList<PublishedTheme>();
        for (var theme : basis.campaign().questionnaire().themes()) {
            themes.add(theme(theme, themes.size()));
        }
        return themes;
    }

    private PublishedTheme theme(Theme theme, int place) {
        var attributed = mean(Variable.name(theme.id(), Facet.INTENTION));
        var behavior = mean(Variable.name(theme.id(), Facet.BEHAVIOR));
        var perception = mean(Variable.name(theme.id(), Facet.PERCEPTION));
        var facets = new Facets(
                own(theme, place, Facet.INTENTION, Scores::intention),
                own(theme, place, Facet.BEHAVIOR, Scores::behavior),
                own(theme, place, Facet.PERCEPTION, Scores::perception),
                behavior.mean(),
                perception.mean(),
                attributed.mean());
        return new PublishedTheme(
                theme,
                attributed,
                behavior,
                perception,
                facets,
                norms == null ? null : norms.theme(theme.id()),
                new StatementMaking(basis.campaign().questionnaire(), cuts, own, model, presentation).of(theme));
    }

    private PublishedMean mean(String name) {
        var statements = cuts.named(name);
        if (statements.isEmpty()) {
            return PublishedMean.notAsked(model);
        }
        var blocks = statements.stream()
                .map(cut -> PublishedBlock.of(cut, cuts, presentation.scale()))
                .toList();
        return PublishedMean.of(
                PublishedBlock.together(blocks, presentation.scale()),
                model,
                notJudged(statements.getFirst().variable()));
    }

    /** Shown where k people or more could not judge; fewer read alike, whether none or nearly k. */
    private @Nullable Double notJudged(Variable variable) {
        var anonymous = respondents.of(EnumSet.complementOf(EnumSet.of(Relationship.SELF, Relationship.MANAGER)));
        long silent = anonymous.stream()
                .filter(sheet -> !variable.score().apply(sheet).isKnown())
                .count();
        return silent < model.minimum() ? null : Math.round(10.0 * silent / anonymous.size()) / 10.0;
    }

    private Figure own(Theme theme, int place, Facet facet, Function<Scores, Figure> score) {
        var questionnaire = basis.campaign().questionnaire();
        if (questionnaire.itemsOf(theme.id(), facet, true).isEmpty()) {
            return Figure.missing(Reason.NOT_ASKED);
        }
        var scale = questionnaire.scale();
        return switch (own.size()) {
            case 0 -> Figure.missing(Reason.NO_SELF_ASSESSMENT);
            case 1 ->
                score.apply(own.getFirst().themes().get(place))
                        .map(share -> scale.shareOf(scale.pointAtOneDecimal(share)));
            default -> Figure.missing(Reason.SEVERAL_SELF_ASSESSMENTS);
        };
    }

    private @Nullable BlockAgreement agreement(Set<Relationship> block, Facet facet) {
        return cuts.spread(block, facet)
                .map(spread -> Agreement.of(
                        Agreement.table(
                                presentation.scale(),
                                respondents.of(block),
                                cuts.spreads().variables(block, facet)),
                        spread.detail()))
                .orElse(null);
    }

    private static Set<Relationship> present(List<PublishedTheme> themes, @Nullable PublishedMean outcome) {
        var present = EnumSet.noneOf(Relationship.class);
        themes.stream().flatMap(PublishedTheme::groups).forEach(present::add);
        if (outcome != null) {
            outcome.blocks().forEach(block -> present.addAll(block.block().groups()));
        }
        return present;
    }

    private Report.Answered answered() {
        var blocks = Partition.of(respondents.counts(), model.minimum());
        var withheld = blocks.stream().anyMatch(Block::isAnonymous)
                ? List.<Report.Withheld>of()
                : List.of(new Report.Withheld(anonymousGroups(), Words.word(Reason.TOO_FEW_ANSWERS)));
        return new Report.Answered(
                !own.isEmpty(),
                blocks.stream()
                        .map(block -> new Report.Count(Words.labels(block.groups()), presentation.answered(block)))
                        .toList(),
                withheld);
    }

    private static List<String> anonymousGroups() {
        return Words.labels(EnumSet.allOf(Relationship.class).stream()
                .filter(group -> !group.isNamed())
                .collect(Collectors.toSet()));
    }
}
