package org.trust360.survey.campaign;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.trust360.survey.roster.Enrolment;

/** Asks for proposals first and for approval later; may be repeated like {@link Launching}. */
@Component
class Asking {

    private final Campaigns campaigns;
    private final Enrolment enrolment;
    private final CoursePorts ports;

    Asking(Campaigns campaigns, Enrolment enrolment, CoursePorts ports) {
        this.campaigns = campaigns;
        this.enrolment = enrolment;
        this.ports = ports;
    }

    void run(Campaign.Nominating campaign) {
        switch (campaign.stage()) {
            case PREPARING -> prepare(campaign);
            case HANDING_OVER -> handOver(campaign);
            case PROPOSING, APPROVING, HELD -> {}
        }
    }

    private void prepare(Campaign.Nominating campaign) {
        var id = campaign.id();
        for (var subject : campaign.subjects()) {
            ports.nominations().begin(id, subject, enrolment.assignments(campaign.terms(), subject));
            ports.notices().owe(new Notice(Notice.Kind.NOMINATION, id, subject));
        }
        move(campaign, NominationStage.PROPOSING);
    }

    private void handOver(Campaign.Nominating campaign) {
        var id = campaign.id();
        ports.nominations()
                .approvers(id)
                .forEach(approver -> ports.notices().owe(new Notice(Notice.Kind.APPROVAL, id, approver)));
        move(campaign, NominationStage.APPROVING);
    }

    private void move(Campaign.Nominating campaign, NominationStage to) {
        campaigns.change(
                campaign.id(),
                now -> now instanceof Campaign.Nominating nominating && nominating.stage() == campaign.stage()
                        ? Optional.of(nominating.at(to))
                        : Optional.empty());
    }
}
