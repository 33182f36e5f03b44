package org.trust360.survey.invitation;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trust360.survey.campaign.CampaignFacts;
import org.trust360.survey.campaign.OpenedCampaigns;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.roster.Rosters;

/**
 * What raters told HR: that they would rather not answer about somebody. It stays said, whatever they do later, so it
 * tells nothing of who has answered (A11). In an anonymous group a name is told only while more others are asked than
 * the threshold: else a report that shows the group would tell that all of them have answered.
 */
public final class Declines {

    private final InvitationBook book;
    private final OpenedCampaigns campaigns;
    private final Rosters rosters;

    Declines(InvitationBook book, OpenedCampaigns campaigns, Rosters rosters) {
        this.book = book;
        this.campaigns = campaigns;
        this.rosters = rosters;
    }

    /** By subject and group; empty where there is no such campaign. */
    public List<Said> of(String campaign) {
        return campaigns.find(campaign).map(this::of).orElse(List.of());
    }

    private List<Said> of(CampaignFacts campaign) {
        var all = new ArrayList<Said>();
        book.forEachDeclining(campaign.id(), invitation -> all.addAll(said(invitation)));
        return all.stream().collect(groupingBy(said -> new Group(said.subject(), said.group()))).entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(Group::subject).thenComparing(Group::relationship)))
                .flatMap(one -> told(campaign, one.getKey(), one.getValue()))
                .toList();
    }

    private static List<Said> said(Invitation invitation) {
        return invitation.tasks().stream()
                .flatMap(task -> Optional.ofNullable(task.said()).stream()
                        .map(why -> new Said(
                                task.subject(),
                                task.relationship(),
                                Optional.of(invitation.rater()),
                                Optional.of(why))))
                .toList();
    }

    private Stream<Said> told(CampaignFacts campaign, Group group, List<Said> said) {
        if (!group.relationship().isAnonymous() || others(campaign, group, said) > campaign.threshold()) {
            return said.stream();
        }
        return Stream.of(new Said(group.subject(), group.relationship(), Optional.empty(), Optional.empty()));
    }

    /** How many are asked who have not said so. */
    private long others(CampaignFacts campaign, Group group, List<Said> said) {
        long asked = rosters.of(campaign.roster(), group.subject()).stream()
                .filter(one -> one.relationship() == group.relationship())
                .count();
        return asked - said.size();
    }

    /**
     * That somebody would rather not answer about a subject.
     *
     * @param rater nobody in particular where the group is small
     */
    public record Said(String subject, Relationship group, Optional<String> rater, Optional<Invitation.Declined> why) {}

    private record Group(String subject, Relationship relationship) {}
}
