package org.trust360.survey.shareback;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trust360.survey.campaign.CampaignCourses;
import org.trust360.survey.campaign.CampaignFollowing;
import org.trust360.survey.datakey.DataKeys;
import org.trust360.survey.invitation.InvitationBook;
import org.trust360.survey.mail.MailContent;
import org.trust360.survey.notice.NoticeBook;
import org.trust360.survey.people.People;
import org.trust360.survey.store.CampaignsDatabase;

@Configuration(proxyBeanMethods = false)
class ShareBackConfiguration {

    @Bean
    ShareBackBook shareBackBook(CampaignsDatabase campaigns) {
        return new MongoShareBacks(campaigns.database().getCollection("sharebacks"));
    }

    @Bean
    ShareBackDesk shareBackDesk(
            ShareBackBook book, InvitationBook invitations, NoticeBook notices, CampaignFollowing following) {
        return new ShareBackDesk(book, invitations, notices, following);
    }

    @Bean
    ShareBackMails.Plain plainShareBacks(People people, DataKeys keys) {
        return new ShareBackMails.Plain(people, keys);
    }

    @Bean
    MailContent shareBackMailContent(
            NoticeBook notices, ShareBackBook book, CampaignCourses campaigns, ShareBackMails.Plain plain) {
        return new ShareBackMails(notices, book, campaigns, plain);
    }
}
