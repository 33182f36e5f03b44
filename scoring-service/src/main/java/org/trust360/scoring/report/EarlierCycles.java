package org.trust360.scoring.report;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.trust360.scoring.answersheet.ClosedCollection;
import org.trust360.scoring.answersheet.ClosedCollections;
import org.trust360.scoring.answersheet.Evidence;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.campaign.Campaigns;
import org.trust360.scoring.norms.NormsInForce;
import org.trust360.scoring.publication.Report;

/**
 * Finds what was there before a campaign: the campaigns that it names, and those that these name. They were released when
 * it opened, so what a report says of them does not depend on when it is made. It has to wait only where their events are
 * not read yet, as may be while everything is read again.
 */
@Component
final class EarlierCycles {

    private static final int MOST_KNOWN = 100;

    private final Campaigns campaigns;
    private final ClosedCollections closed;
    private final NormsInForce norms;
    private final Map<String, Ready> known = new ConcurrentHashMap<>();

    EarlierCycles(Campaigns campaigns, Evidence evidence, NormsInForce norms) {
        this.campaigns = campaigns;
        this.closed = evidence.closed();
        this.norms = norms;
    }

    /**
     * A campaign of which all is known that its reports depend on, and does not change any more.
     *
     * @param campaign with the norms it is read against
     * @param before the first to open first
     */
    record Ready(Campaign campaign, List<Before> before) {

        Ready {
            before = List.copyOf(before);
        }

        Instant openedAt() {
            return campaign.lineage().openedAt();
        }
    }

    /** An earlier campaign. */
    record Before(String id, Instant openedAt) {}

    /** Empty as long as something of before is not known. */
    Optional<Ready> ready(Campaign campaign) {
        var there = known.get(campaign.id());
        return there == null ? look(campaign) : Optional.of(there);
    }

    /** Whether every earlier campaign that is closed for the subject has its report. */
    boolean isReported(Ready ready, String subject, Reports reports) {
        var before = ready.before().stream().map(Before::id).collect(Collectors.toSet());
        return closed.about(subject).stream()
                .map(ClosedCollection::campaign)
                .filter(before::contains)
                .allMatch(earlier -> reports.find(Report.id(earlier, subject)).isPresent());
    }

    private Optional<Ready> look(Campaign campaign) {
        var found = before(campaign).flatMap(before -> norms.bound(campaign).map(bound -> new Ready(bound, before)));
        found.ifPresent(ready -> {
            if (known.size() >= MOST_KNOWN) {
                known.clear();
            }
            known.put(campaign.id(), ready);
        });
        return found;
    }

    private Optional<List<Before>> before(Campaign campaign) {
        var found = new HashMap<String, Before>();
        var open = new ArrayDeque<>(named(campaign));
        while (!open.isEmpty()) {
            var id = open.remove();
            var earlier = campaigns.find(id).filter(one -> one.releasedOn() != null);
            if (earlier.isEmpty()) {
                return Optional.empty();
            }
            if (found.put(id, new Before(id, earlier.get().lineage().openedAt())) == null) {
                open.addAll(named(earlier.get()));
            }
        }
        return Optional.of(found.values().stream()
                .sorted(Comparator.comparing(Before::openedAt).thenComparing(Before::id))
                .toList());
    }

    private static List<String> named(Campaign campaign) {
        return Stream.of(campaign.lineage().previous(), campaign.lineage().reference())
                .filter(Objects::nonNull)
                .toList();
    }
}
