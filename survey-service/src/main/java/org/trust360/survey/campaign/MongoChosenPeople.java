package org.trust360.survey.campaign;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import org.trust360.survey.people.Ties;
import org.trust360.survey.store.CampaignsDatabase;

/** Whom HR has chosen to be rated, in whatever campaign. */
@Repository
class MongoChosenPeople implements Ties {

    private final MongoCollection<Document> campaigns;

    MongoChosenPeople(CampaignsDatabase store) {
        campaigns = store.database().getCollection("campaigns");
    }

    @Override
    public Set<String> among(Collection<String> people) {
        var chosen = campaigns
                .distinct(CampaignDocument.CHOSEN, in(CampaignDocument.CHOSEN, people), String.class)
                .into(new HashSet<>());
        chosen.retainAll(people);
        return chosen;
    }
}
