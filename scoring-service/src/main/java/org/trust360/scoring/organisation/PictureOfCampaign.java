package org.trust360.scoring.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.answersheet.AnswerSheet;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.campaign.Questionnaire.Facet;
import org.trust360.scoring.congruence.Norms;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.congruence.StraightLining;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.PriorEstimate;
import org.trust360.scoring.measure.Reason;
import org.trust360.scoring.measure.Scale;
import org.trust360.scoring.measure.VariancePrior;
import org.trust360.scoring.organisation.ReleasedLeader.Means;
import org.trust360.scoring.publication.Report;

/**
 * Makes the picture of a campaign, one leader after the other. It depends on the set of leaders and not on their order
 * (but for the last digits of a sum, which rounding takes away).
 */
public final class PictureOfCampaign {

    private final Campaign campaign;
    private final LocalDate closedOn;
    private final List<FacetAnswers> facets;
    private final CampaignLeaders leaders;
    private final List<double[]> groups = new ArrayList<>();
    private int raters;
    private int straightLines;
    private @Nullable EarlierCampaign earlier;

    public PictureOfCampaign(Campaign campaign, LocalDate closedOn) {
        this.campaign = campaign;
        this.closedOn = closedOn;
        this.leaders = new CampaignLeaders(campaign);
        this.facets = Stream.of(Facet.INTENTION, Facet.BEHAVIOR, Facet.PERCEPTION)
                .map(facet -> new FacetAnswers(campaign.questionnaire(), facet))
                .toList();
    }

    /** Takes in one leader: the answers, and the report that was made of them. */
    public void add(@Nullable String unit, List<AnswerSheet> sheets, Report report) {
        var others = sheets.stream()
                .filter(sheet -> sheet.relationship() != Relationship.SELF)
                .filter(sheet -> !sheet.answers().isEmpty())
                .toList();
        facets.forEach(facet -> facet.add(others));
        raters += others.size();
        straightLines += (int) others.stream()
                .filter(sheet ->
                        StraightLining.isFlat(List.copyOf(sheet.answers().values())))
                .count();
        groups.addAll(leaders.add(unit, sheets, report).groups());
    }

    /** Takes in the campaign before, to tell what has changed since. */
    public void since(EarlierCampaign campaignBefore) {
        this.earlier = campaignBefore;
    }

    /** The picture of the leaders that were taken in. */
    public Picture made() {
        var table = UnitTable.of(leaders);
        var norms = norms(table);
        var released = new ArrayList<>(table.released());
        var growth = earlier == null ? null : GrowthOverCycles.of(earlier, leaders, table.released());
        if (growth != null) {
            released.addAll(growth.released());
        }
        return new Picture(figures(table, norms, growth), norms, released);
    }

    private OrganisationFigures figures(UnitTable table, @Nullable Norms norms, @Nullable GrowthOverCycles growth) {
        var asked = campaign.questionnaire();
        return new OrganisationFigures(
                OrganisationFigures.FORMAT,
                campaign.id(),
                closedOn,
                new OrganisationFigures.Asked(
                        asked.id(), asked.version(), asked.scale().points()),
                leaders.size(),
                facets.stream().map(FacetAnswers::reliability).toList(),
                answers(),
                table.whole(),
                table.units(),
                table.withheld(),
                spreads(),
                FollowershipEvidence.of(leaders.all()),
                norms == null ? null : usual(norms),
                growth == null ? null : growth.figures());
    }

    /** Of the leaders as a whole, then theme by theme. */
    private List<OrganisationFigures.Spread> spreads() {
        var themes = leaders.themes();
        var all = leaders.all();
        return Stream.concat(
                        ClassSpread.of(
                                null,
                                all.stream()
                                        .<@Nullable String>map(ReleasedLeader::category)
                                        .toList())
                                .stream(),
                        IntStream.range(0, themes.size())
                                .boxed()
                                .flatMap(theme -> ClassSpread.of(
                                        themes.get(theme),
                                        all.stream()
                                                .<@Nullable String>map(leader ->
                                                        leader.categories().get(theme))
                                                .toList())
                                        .stream()))
                .toList();
    }

    private OrganisationFigures.Answers answers() {
        var flat = raters == 0 ? Figure.missing(Reason.ALL_MISSING) : Figure.of((double) straightLines / raters);
        return new OrganisationFigures.Answers(
                facets.stream().map(FacetAnswers::notJudged).toList(), Estimate.of(leaders.size(), flat, null));
    }

    /** Named after the campaign they come from; means at two decimals, so that what is kept is what is shown. */
    private @Nullable Norms norms(UnitTable table) {
        var asked = campaign.questionnaire().themes();
        var shown = table.whole().stream().map(OrganisationFigures.Theme::id).toList();
        var themes = IntStream.range(0, asked.size())
                .filter(i -> shown.contains(asked.get(i).id()))
                .filter(i -> table.means(i, null).size() >= Norms.LEAST_LEADERS)
                .mapToObj(i -> theme(asked.get(i).id(), table.means(i, null)))
                .toList();
        return themes.isEmpty()
                ? null
                : new Norms(
                        campaign.id(),
                        leaders.size(),
                        themes,
                        PriorEstimate.of(groups).orElseGet(VariancePrior::withDefaults));
    }

    private Norms.Theme theme(String id, List<Means> means) {
        return new Norms.Theme(
                id,
                means.size(),
                share(means.stream().mapToDouble(Means::intention).average().orElseThrow()),
                share(means.stream().mapToDouble(Means::behavior).average().orElseThrow()),
                share(means.stream().mapToDouble(Means::perception).average().orElseThrow()));
    }

    private double share(double point) {
        return scale().shareOf(Estimate.rounded(point));
    }

    private Scale scale() {
        return campaign.questionnaire().scale();
    }

    private OrganisationFigures.UsualGaps usual(Norms norms) {
        var gaps = new LinkedHashMap<String, Double>();
        norms.themes()
                .forEach(theme ->
                        gaps.put(theme.id(), Estimate.rounded(theme.sayDo().meanGap() * (scale().points() - 1))));
        return new OrganisationFigures.UsualGaps(
                norms.id(),
                norms.leaders(),
                gaps,
                Estimate.rounded(norms.prior().degreesOfFreedom()),
                Math.round(norms.prior().variance() * 10_000) / 10_000.0);
    }
}
