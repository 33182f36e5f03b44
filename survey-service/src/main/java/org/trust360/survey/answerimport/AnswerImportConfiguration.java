package org.trust360.survey.answerimport;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trust360.survey.answersheet.AnswerSheetDesk;
import org.trust360.survey.campaign.OpenedCampaigns;
import org.trust360.survey.people.People;
import org.trust360.survey.roster.Rosters;
import org.trust360.survey.store.CampaignsDatabase;

@Configuration(proxyBeanMethods = false)
class AnswerImportConfiguration {

    @Bean
    ImportKeys importKeys(CampaignsDatabase campaigns) {
        return new MongoImportKeys(campaigns.database().getCollection("importKeys"));
    }

    @Bean
    AnswerImport answerImport(AnswerSheetDesk desk, ImportKeys keys, Rosters rosters, People people) {
        return new AnswerImport(desk, keys, campaign -> new RatedSubjects(campaign, rosters, people), Patience::usual);
    }

    @Bean
    AnswerTexts answerTexts(MessageSource messages) {
        return new AnswerTexts(messages);
    }

    @Bean
    ImportKeySweep importKeySweep(ImportKeys keys, OpenedCampaigns campaigns) {
        return new ImportKeySweep(keys, campaigns);
    }
}
