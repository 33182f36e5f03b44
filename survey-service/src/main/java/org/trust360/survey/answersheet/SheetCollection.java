package org.trust360.survey.answersheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trust360.survey.answersheet.Acceptance.Accepted;
import org.trust360.survey.answersheet.Acceptance.AlreadyAccepted;
import org.trust360.survey.answersheet.Acceptance.CollectionClosed;
import org.trust360.survey.answersheet.Acceptance.CollectionFull;

/**
 * Decides which sheets about one subject of a campaign count. The members are sorted by an id that nobody can compute
 * without the rater's secret, so their order says nothing (A12).
 *
 * @param revision changes with every change of state or members
 * @param pending what waits in the outbox
 */
record SheetCollection(
        CollectionId id, boolean isOpen, int revision, List<Member> members, OutboxLimit.Pending pending) {

    static final int LARGEST = 10_000;

    SheetCollection {
        members = List.copyOf(members);
    }

    static SheetCollection opened(CollectionId id) {
        return new SheetCollection(id, true, 0, List.of(), OutboxLimit.Pending.NOTHING);
    }

    SheetCollection closed() {
        return new SheetCollection(id, false, revision + 1, members, pending);
    }

    /** What would become of the offers. Changes nothing; {@link Admission#after} is the collection to be. */
    Admission admit(List<Offer> offers) {
        var bySheet = bySheet();
        var outcomes = new ArrayList<Acceptance>(offers.size());
        var fresh = new LinkedHashMap<Member, Offer>();
        for (var offer : offers) {
            var outcome = outcome(bySheet, offer);
            outcomes.add(outcome);
            if (outcome instanceof Accepted(int version)) {
                var member = offer.asVersion(version);
                bySheet.put(offer.sheetId(), member);
                fresh.put(member, offer);
            }
        }
        return new Admission(outcomes, fresh, with(bySheet));
    }

    private Acceptance outcome(Map<String, Member> bySheet, Offer offer) {
        var counted = bySheet.get(offer.sheetId());
        if (counted != null && counted.content().equals(offer.content())) {
            return new AlreadyAccepted(counted.version());
        }
        if (!isOpen) {
            return new CollectionClosed();
        }
        if (counted == null && bySheet.size() >= LARGEST) {
            return new CollectionFull();
        }
        return new Accepted(counted == null ? 1 : counted.version() + 1);
    }

    private TreeMap<String, Member> bySheet() {
        var bySheet = new TreeMap<String, Member>();
        members.forEach(member -> bySheet.put(member.sheetId(), member));
        return bySheet;
    }

    private SheetCollection with(TreeMap<String, Member> bySheet) {
        return new SheetCollection(id, isOpen, revision + 1, List.copyOf(bySheet.values()), pending);
    }

    boolean contains(String sheetId) {
        return members.stream().anyMatch(member -> member.sheetId().equals(sheetId));
    }

    /** @param fresh the versions that would count from then on, in the order they were offered */
    record Admission(List<Acceptance> outcomes, Map<Member, Offer> fresh, SheetCollection after) {}
}
