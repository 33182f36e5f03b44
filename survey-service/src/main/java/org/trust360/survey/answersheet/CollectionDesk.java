package org.trust360.survey.answersheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.trust360.survey.campaign.AnswerCollections;
import org.trust360.survey.campaign.CampaignFacts;

/** Opens and closes the collections of a campaign. */
final class CollectionDesk implements AnswerCollections {

    private final Collections collections;
    private final CollectionOutbox outbox;
    private final Function<String, Optional<String>> unit;

    /** {@code unit} is the label of a subject's part of the organisation, as it is at the close. */
    CollectionDesk(Collections collections, CollectionOutbox outbox, Function<String, Optional<String>> unit) {
        this.collections = collections;
        this.outbox = outbox;
        this.unit = unit;
    }

    @Override
    public void open(CampaignFacts campaign, String subject) {
        collections.open(new CollectionId(campaign.id(), subject));
    }

    /** One update closes and says what counts, so no sheet slips in behind the count; lost to a sheet, it is tried anew. */
    @Override
    public void close(CampaignFacts campaign, String subject) {
        var id = new CollectionId(campaign.id(), subject);
        collections.open(id);
        var before = collections.find(id);
        while (before.filter(SheetCollection::isOpen).isPresent()) {
            var collection = before.get();
            collections.replace(collection, collection.closed(), outbox.closed(collection, unit.apply(subject)));
            before = collections.find(id);
        }
    }

    @Override
    public Progress progress(String campaignId) {
        var all = collections.of(campaignId);
        int closed = (int) all.stream().filter(one -> !one.isOpen()).count();
        return new Progress(all.size(), closed, sheets(all));
    }

    private static int sheets(List<SheetCollection> all) {
        return all.stream().mapToInt(collection -> collection.members().size()).sum();
    }
}
