package org.trust360.survey.invitation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.trust360.survey.campaign.CampaignFacts;
import org.trust360.survey.campaign.CampaignState;
import org.trust360.survey.campaign.OpenedCampaigns;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.plan.ReportTerms;
import org.trust360.survey.questionnaire.Questionnaire;
import org.trust360.survey.roster.Assignment;
import org.trust360.survey.roster.Rosters;

/** A campaign of the test's making: who rates whom, and in which state it is. */
public final class TestCampaign implements OpenedCampaigns, Rosters {

    public static final String ID = "campaign-1";
    public static final Instant DEADLINE = Instant.parse("2126-12-04T17:00:00Z");

    private final Questionnaire questionnaire;
    private final List<Assignment> assignments = new ArrayList<>();
    private volatile CampaignState state = CampaignState.COLLECTING;
    private volatile boolean invites = true;

    public TestCampaign(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    public TestCampaign rates(String rater, String subject, Relationship relationship) {
        assignments.add(new Assignment(TestPeople.idOf(subject), TestPeople.idOf(rater), relationship));
        return this;
    }

    public void is(CampaignState now) {
        state = now;
    }

    public void invites(boolean whether) {
        invites = whether;
    }

    public CampaignFacts facts() {
        return new CampaignFacts(
                ID, "Trust 2026", state, questionnaire, 3, DEADLINE, invites, "roster-1", ReportTerms.USUAL, false);
    }

    public List<Assignment> of(String rater) {
        return assignments.stream()
                .filter(assignment -> assignment.rater().equals(rater))
                .toList();
    }

    @Override
    public List<String> subjects(String roster) {
        return assignments.stream().map(Assignment::subject).distinct().toList();
    }

    @Override
    public void forEachSubject(String roster, Consumer<List<Assignment>> subject) {
        assignments.stream()
                .collect(Collectors.groupingBy(Assignment::subject, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(subject);
    }

    @Override
    public Optional<CampaignFacts> find(String id) {
        return id.equals(ID) ? Optional.of(facts()) : Optional.empty();
    }

    @Override
    public List<Assignment> of(String roster, String subject) {
        return assignments.stream()
                .filter(assignment -> assignment.subject().equals(subject))
                .toList();
    }
}
