package org.trust360.survey.campaign;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import org.trust360.survey.plan.Terms;
import org.trust360.survey.store.CampaignsDatabase;

@Repository
class MongoReferences implements References {

    private final MongoCollection<Document> campaigns;
    private final Reports reports;

    MongoReferences(CampaignsDatabase store, Reports reports) {
        this.campaigns = store.database().getCollection("campaigns");
        this.reports = reports;
    }

    @Override
    public Optional<String> of(Terms terms) {
        return terms.lineage().pulse().isPresent()
                ? Optional.empty()
                : campaigns
                        .find(and(
                                eq("questionnaire", terms.questionnaire()),
                                in(
                                        CampaignDocument.STATE,
                                        CampaignState.RELEASED.word(),
                                        CampaignState.FOLLOWING.word()),
                                exists(CampaignDocument.LINEAGE + "." + LineageDocument.PULSE_OF, false)))
                        .sort(Sorts.descending("closedAt", "_id"))
                        .into(new ArrayList<>())
                        .stream()
                        .map(CampaignDocument::read)
                        .map(Campaign.Opened.class::cast)
                        .filter(this::isAllReleased)
                        .map(Campaign::id)
                        .findFirst();
    }

    private boolean isAllReleased(Campaign.Opened campaign) {
        return reports.count(campaign.id()).released()
                >= campaign.roster().subjects().size();
    }
}
