package org.trust360.scoring.organisation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.answersheet.AnswerSheet;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.campaign.Questionnaire;
import org.trust360.scoring.organisation.ReleasedLeader.Means;
import org.trust360.scoring.publication.Report;

/** The leaders of a campaign with what their reports show. Who they are is known here, and in nothing that leaves. */
public final class CampaignLeaders {

    private final Campaign campaign;
    private final Map<String, ReleasedLeader> leaders = new TreeMap<>();

    public CampaignLeaders(Campaign campaign) {
        this.campaign = campaign;
    }

    /** Takes in one leader, and gives what no report shows. */
    ScoredLeader add(@Nullable String unit, List<AnswerSheet> sheets, Report report) {
        var scored = ScoredLeader.of(campaign, sheets);
        leaders.put(report.subject(), ReleasedLeader.of(unit, report, scored));
        return scored;
    }

    /** Takes in one leader of no unit: the answers, and the report that was made of them. */
    public void add(List<AnswerSheet> sheets, Report report) {
        add(null, sheets, report);
    }

    int size() {
        return leaders.size();
    }

    public Set<String> ids() {
        return Collections.unmodifiableSet(leaders.keySet());
    }

    /** In an order that no figure decides. */
    List<ReleasedLeader> all() {
        return new ArrayList<>(leaders.values());
    }

    /** By their id in the order of the questionnaire. */
    List<String> themes() {
        return campaign.questionnaire().themes().stream()
                .map(Questionnaire.Theme::id)
                .toList();
    }

    /** Those who have intention, behavior and perception of a theme, by who they are. */
    SortedMap<String, Means> means(int theme) {
        return of(null, theme);
    }

    /** The same of a unit; of all, where that is null. */
    SortedMap<String, Means> of(@Nullable String unit, int theme) {
        var means = new TreeMap<String, Means>();
        leaders.forEach((id, leader) -> {
            var there = leader.themes().get(theme);
            if (there != null && there.answers() > 0 && (unit == null || unit.equals(leader.unit()))) {
                means.put(id, there);
            }
        });
        return means;
    }
}
