package org.trust360.survey.activation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trust360.survey.campaign.OpenedCampaigns;
import org.trust360.survey.invitation.PublicUrl;
import org.trust360.survey.people.People;
import org.trust360.survey.roster.Rosters;
import org.trust360.survey.store.PeopleDatabase;

@Configuration(proxyBeanMethods = false)
class ActivationConfiguration {

    @Bean
    Activations activations(PeopleDatabase people) {
        return new MongoActivations(people.database().getCollection("activations"));
    }

    @Bean
    ReportMails.Keys activationKeys(Activations activations, PublicUrl url, Clock clock) {
        return new ReportMails.Keys(activations, url, clock);
    }

    @Bean
    ReportMails reportMails(OpenedCampaigns campaigns, Rosters rosters, People people, ReportMails.Keys keys) {
        return new ReportMails(campaigns, rosters, people, keys);
    }

    @Bean
    ActivationSweep activationSweep(Activations activations, Clock clock) {
        return new ActivationSweep(activations, clock);
    }
}
