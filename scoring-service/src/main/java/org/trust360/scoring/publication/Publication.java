package org.trust360.scoring.publication;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.answersheet.AnswerSheet;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.congruence.Facets;
import org.trust360.scoring.congruence.GroupMean;
import org.trust360.scoring.congruence.LeaderCongruence;
import org.trust360.scoring.congruence.LeaderSummary;
import org.trust360.scoring.congruence.Model;
import org.trust360.scoring.congruence.Partition;
import org.trust360.scoring.congruence.Partition.Block;
import org.trust360.scoring.congruence.Rater;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.Reason;

/**
 * Makes of a closed collection what the leader may see. Nothing that leaves here is finer than the mean of a block at
 * one decimal, and no anonymous block is smaller than the threshold of the campaign.
 *
 * <p>The report depends only on the campaign and on the set of sheets.
 */
public final class Publication {

    private final Campaign campaign;
    private final Model model;
    private final List<ScoredSheet> sheets;
    private final Presentation presentation;

    private Publication(Campaign campaign, List<ScoredSheet> sheets) {
        this.campaign = campaign;
        this.model = Model.withDefaults().withMinimum(campaign.threshold());
        this.sheets = sheets;
        this.presentation = new Presentation(campaign.questionnaire().scale(), campaign.threshold());
    }

    /** Whether every answer is a point of the questionnaire's scale; otherwise nothing may be computed. */
    public static boolean isPossible(Campaign campaign, List<AnswerSheet> sheets) {
        return sheets.stream().allMatch(sheet -> ScoredSheet.isReadable(campaign.questionnaire(), sheet));
    }

    public static Report of(Campaign campaign, String subject, List<AnswerSheet> sheets) {
        var scored = sheets.stream()
                .map(sheet -> ScoredSheet.of(campaign.questionnaire(), sheet))
                .filter(ScoredSheet::saysSomething)
                .toList();
        return new Publication(campaign, scored).report(subject);
    }

    private Report report(String subject) {
        var questionnaire = campaign.questionnaire();
        var themes = themes();
        var outcome = outcome();
        var present = present(themes, outcome);
        var thresholds = model.thresholds();
        return new Report(
                Report.FORMAT,
                Report.id(campaign.id(), subject),
                campaign.id(),
                subject,
                new Report.Asked(
                        questionnaire.id(),
                        questionnaire.version(),
                        questionnaire.scale().points()),
                campaign.threshold(),
                new Report.Limits(thresholds.congruent(), thresholds.high(), thresholds.low(), false),
                answered(),
                summary(themes.stream().map(PublishedTheme::facets).toList()),
                outcome == null ? null : outcome.seen(present, presentation),
                new GroupTable(themes, presentation).rows(),
                themes.stream()
                        .map(theme -> theme.theme(present, presentation, model))
                        .toList());
    }

    private List<PublishedTheme> themes() {
        var questionnaire = campaign.questionnaire();
        var themes = questionnaire.themes();
        var raters = sheets.stream().map(ScoredSheet::rater).toList();
        var computed = LeaderCongruence.of(model, themes.size(), raters).themes();
        return IntStream.range(0, themes.size())
                .mapToObj(i -> PublishedTheme.of(questionnaire, themes.get(i), computed.get(i), model))
                .toList();
    }

    private @Nullable PublishedMean outcome() {
        if (campaign.questionnaire().outcomeItems().isEmpty()) {
            return null;
        }
        var raters = sheets.stream()
                .map(sheet -> new Rater(
                        sheet.rater().relationship(),
                        List.of(new Rater.Scores(sheet.outcome(), sheet.outcome(), sheet.outcome()))))
                .toList();
        var mean =
                GroupMean.of(model, raters, rater -> rater.themes().getFirst().behavior());
        return PublishedMean.of(mean, true, model, campaign.questionnaire().scale());
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
        var counts = new EnumMap<Relationship, Integer>(Relationship.class);
        sheets.forEach(sheet -> counts.merge(sheet.rater().relationship(), 1, Integer::sum));
        var blocks = Partition.of(counts, model.minimum());
        var withheld = blocks.stream().anyMatch(Block::isAnonymous)
                ? List.<Report.Withheld>of()
                : List.of(new Report.Withheld(anonymousGroups(), Words.word(Reason.TOO_FEW_ANSWERS)));
        return new Report.Answered(
                counts.containsKey(Relationship.SELF),
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

    private Report.Summary summary(List<Facets> themes) {
        var summary = LeaderSummary.of(themes, model.thresholds());
        return new Report.Summary(
                themes.size(),
                summary.scorable(),
                mean(summary.intention()),
                mean(summary.behavior()),
                mean(summary.perception()),
                presentation.distance(summary.sayDoGap()),
                presentation.distance(summary.doCreditedGap()),
                presentation.distance(summary.intentionPerceptionGap()),
                presentation.index(summary.congruence()),
                presentation.index(summary.level()),
                presentation.index(summary.sweetSpot()),
                presentation.index(summary.sweetSpotShare()),
                presentation.distance(summary.metaperception().elevation()),
                presentation.distance(summary.selfOther().elevation()),
                Words.wordOrNull(summary.classify(model.thresholds())));
    }

    private Report.Value mean(Figure share) {
        return presentation.mean(share);
    }
}
