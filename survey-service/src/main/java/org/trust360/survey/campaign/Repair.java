package org.trust360.survey.campaign;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.roster.Assignment;
import org.trust360.survey.roster.RosterRepair;

/**
 * Puts one assignment right while a campaign collects, without touching any other. Every step may be repeated. Whether
 * somebody who is taken out had answered is told to nobody: what they handed in cannot be found by their name, so it
 * stays and counts; what they have not handed in they cannot any more.
 */
@Component
public class Repair {

    private static final Logger log = LoggerFactory.getLogger(Repair.class);

    private final Campaigns campaigns;
    private final RosterRepair rosters;
    private final People people;
    private final Wire wire;

    Repair(Campaigns campaigns, RosterRepair rosters, People people, Wire wire) {
        this.campaigns = campaigns;
        this.rosters = rosters;
        this.people = people;
        this.wire = wire;
    }

    /** One more rater of a subject: they get a mail, and who was invited before one more person to rate. */
    public Repaired add(String campaign, Assignment assignment) {
        var collecting = collecting(campaign);
        if (collecting.isEmpty()) {
            return Repaired.NOT_COLLECTING;
        }
        if (!collecting.get().roster().subjects().contains(assignment.subject())
                || people.find(assignment.rater()).map(Person::id).isEmpty()) {
            return Repaired.NOT_FOUND;
        }
        if (assignment.rater().equals(assignment.subject())
                || assignment.relationship() == Relationship.SELF
                || !collecting.get().terms().groups().contains(assignment.relationship())) {
            return Repaired.GROUP_NOT_ASKED;
        }
        return rosters.add(collecting.get().roster().id(), assignment)
                ? invited(collecting.get(), assignment)
                : Repaired.ALREADY_THERE;
    }

    /** One rater of a subject less. */
    public Repaired remove(String campaign, String subject, String rater) {
        var collecting = collecting(campaign);
        if (collecting.isEmpty()) {
            return Repaired.NOT_COLLECTING;
        }
        if (rater.equals(subject)) {
            return Repaired.GROUP_NOT_ASKED;
        }
        wire.invitations().withdraw(campaign, rater, subject);
        if (!rosters.remove(collecting.get().roster().id(), subject, rater)) {
            return Repaired.NOT_FOUND;
        }
        log.info("An assignment of campaign {} was taken out by HR", campaign);
        return Repaired.DONE;
    }

    /**
     * Somebody in the place of somebody else. Who is to come is looked at first, so a refusal leaves everything as it
     * was; a repeat finishes what was begun.
     */
    public Repaired replace(String campaign, String rater, Assignment instead) {
        var collecting = collecting(campaign);
        if (collecting.isEmpty()) {
            return Repaired.NOT_COLLECTING;
        }
        var roster = collecting.get().roster().id();
        boolean there = rosters.find(roster, instead.subject(), rater).isPresent();
        boolean begun = rosters.find(roster, instead.subject(), instead.rater()).isPresent();
        if (!there && !begun) {
            return Repaired.NOT_FOUND;
        }
        var added = add(campaign, instead);
        return added == Repaired.DONE && there ? remove(campaign, instead.subject(), rater) : added;
    }

    private Repaired invited(Campaign.Collecting campaign, Assignment assignment) {
        var facts = wire.directory().facts(campaign);
        if (wire.invitations().extend(facts, assignment)) {
            wire.notices()
                    .owe(new Notice(
                            Notice.Kind.REMINDER,
                            campaign.id(),
                            assignment.rater(),
                            "extended-" + assignment.subject()));
        }
        log.info("An assignment of campaign {} was added by HR", campaign.id());
        return Repaired.DONE;
    }

    private Optional<Campaign.Collecting> collecting(String id) {
        Instant now = wire.clock().instant();
        return campaigns
                .find(id)
                .filter(Campaign.Collecting.class::isInstance)
                .map(Campaign.Collecting.class::cast)
                .filter(it -> it.launched() && it.terms().invites() && !it.isDue(now));
    }

    /** What a repair writes to besides the roster. */
    @Component
    record Wire(CampaignDirectory directory, InvitationRepair invitations, Notices notices, Clock clock) {}
}
