package org.trust360.notification.intake;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trust360.delivery.inbox.Subscription;
import org.trust360.events.wire.Topics;
import org.trust360.notification.job.MailJobs;
import org.trust360.notification.webhook.WebhookEventListener;

/** Wires the topics that tell of mails and webhooks to come. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    @Bean
    Subscription invitations(Debts debts) {
        return new Subscription(Topics.INVITATION_EVENTS, new InvitationEventListener(debts));
    }

    /** Read by two, of whom each passes over what it knows already when a failure of the other brings it again. */
    @Bean
    Subscription reports(Debts debts, WebhookEventListener webhooks) {
        var mails = new ReportEventListener(debts);
        return new Subscription(Topics.REPORT_EVENTS, envelope -> {
            mails.on(envelope);
            webhooks.on(envelope);
        });
    }

    @Bean
    Subscription campaigns(WebhookEventListener webhooks) {
        return new Subscription(Topics.CAMPAIGN_EVENTS, webhooks);
    }

    @Bean
    Debts debts(MailJobs jobs, ApplicationEventPublisher house) {
        return new Debts(jobs, house);
    }
}
