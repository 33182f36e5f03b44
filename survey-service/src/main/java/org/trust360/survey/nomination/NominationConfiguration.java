package org.trust360.survey.nomination;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trust360.survey.campaign.Nominations;
import org.trust360.survey.people.People;
import org.trust360.survey.store.PeopleDatabase;

@Configuration(proxyBeanMethods = false)
class NominationConfiguration {

    @Bean
    NominationBook nominationBook(PeopleDatabase people) {
        return new MongoNominations(people.database().getCollection("nominations"));
    }

    @Bean
    Nominations campaignNominations(NominationBook book, People people) {
        return new CampaignNominations(book, people);
    }
}
