package org.trust360.scoring.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.audit.Bound;
import org.trust360.scoring.campaign.Questionnaire;
import org.trust360.scoring.campaign.Questionnaire.Item;
import org.trust360.scoring.campaign.Questionnaire.Theme;
import org.trust360.scoring.congruence.Model;

/** What was asked in a theme, with figures of its own for each of several statements of one facet. */
record StatementMaking(
        Questionnaire questionnaire, Cuts cuts, List<ScoredSheet> own, Model model, Presentation presentation) {

    List<Statement> of(Theme theme) {
        return questionnaire.items().stream()
                .filter(item -> theme.id().equals(item.theme()))
                .filter(item -> !item.wording().isUnknown())
                .map(item -> statement(theme.id(), item))
                .toList();
    }

    private Statement statement(String theme, Item item) {
        var blocks = blocks(theme, item);
        return new Statement(
                item.id(),
                Words.word(item.facet()),
                item.wording().self(),
                item.wording().others(),
                own(theme, item),
                blocks.isEmpty() ? null : all(blocks),
                blocks.isEmpty() ? null : blocks.stream().map(this::shown).toList());
    }

    /** What the leader answered; null where there is no one self-assessment, or where the facet says it already. */
    private Report.@Nullable Value own(String theme, Item item) {
        if (own.size() != 1
                || !item.self()
                || questionnaire.itemsOf(theme, item.facet(), true).size() < 2) {
            return null;
        }
        var answer = own.getFirst().answer(questionnaire.scale(), item.id());
        return answer.isKnown() ? presentation.mean(answer, Bound.EXACT) : null;
    }

    /** Empty where the facet is not published statement by statement. */
    private List<PublishedBlock> blocks(String theme, Item item) {
        var whole = Variable.name(theme, item.facet());
        return cuts.named(whole).stream()
                .filter(cut -> cut.variable().name().equals(whole + "/" + item.id()))
                .flatMap(cut -> PublishedBlock.of(cut, cuts, presentation.scale()).stream())
                .toList();
    }

    private Report.Value all(List<PublishedBlock> blocks) {
        var mean = PublishedMean.of(blocks, model, null);
        return presentation.mean(mean.mean(), mean.bound());
    }

    private StatementBlock shown(PublishedBlock block) {
        return new StatementBlock(
                Words.labels(block.block().groups()), presentation.point(block.mean()), Words.bound(block.bound()));
    }
}
