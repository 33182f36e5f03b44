package org.trust360.notification.intake;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trust360.delivery.inbox.Subscription;
import org.trust360.events.wire.Topics;
import org.trust360.notification.job.MailJobs;

/** Wires the topics that tell of mails to come. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    @Bean
    Subscription invitations(Debts debts) {
        return new Subscription(Topics.INVITATION_EVENTS, new InvitationEventListener(debts));
    }

    @Bean
    Subscription reports(Debts debts) {
        return new Subscription(Topics.REPORT_EVENTS, new ReportEventListener(debts));
    }

    @Bean
    Debts debts(MailJobs jobs, ApplicationEventPublisher house) {
        return new Debts(jobs, house);
    }
}
