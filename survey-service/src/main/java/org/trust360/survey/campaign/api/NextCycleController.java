package org.trust360.survey.campaign.api;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trust360.survey.campaign.CycleChange;
import org.trust360.survey.campaign.CycleChanges;
import org.trust360.survey.campaign.NextCycle;
import org.trust360.survey.campaign.NextCycles;
import org.trust360.survey.campaign.Transition;

/** The next cycle of a campaign, and what is different in it. */
@RestController
@RequestMapping("/api/campaigns/{id}")
class NextCycleController {

    private final NextCycles cycles;
    private final CycleChanges changes;

    NextCycleController(NextCycles cycles, CycleChanges changes) {
        this.cycles = cycles;
        this.changes = changes;
    }

    @PostMapping("/next-cycle")
    ResponseEntity<Planned> plan(@PathVariable String id) {
        return switch (cycles.plan(id)) {
            case NextCycle.Planned(var next) ->
                ResponseEntity.created(URI.create("/api/campaigns/" + next)).body(new Planned(next));
            case NextCycle.NotFound _ -> throw CampaignProblems.notFound();
            case NextCycle.NotAllReleased _ -> throw CampaignProblems.of(new Transition.ReleasedByCoaches());
            case NextCycle.WrongState(var state) -> throw CampaignProblems.of(new Transition.WrongState(state));
        };
    }

    @GetMapping("/changes")
    Changes changes(@PathVariable String id) {
        return changes.of(id).map(Changes::of).orElseThrow(CampaignProblems::notFound);
    }

    record Planned(String id) {}

    record Changes(String previous, int cycle, int count, List<Change> changes) {

        static Changes of(CycleChange.Summary summary) {
            return new Changes(
                    summary.previous(),
                    summary.cycle(),
                    summary.count(),
                    summary.first().stream().map(Change::of).toList());
        }
    }

    record Change(
            String kind,
            String subject,
            @Nullable String rater,
            @Nullable String relationship) {

        static Change of(CycleChange change) {
            return new Change(change.kind().word(), change.subject(), change.rater(), change.relationship());
        }
    }
}
