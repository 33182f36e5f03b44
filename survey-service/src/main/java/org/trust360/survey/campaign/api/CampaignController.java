package org.trust360.survey.campaign.api;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.trust360.survey.campaign.CampaignDeadlines;
import org.trust360.survey.campaign.CampaignDesk;
import org.trust360.survey.campaign.CampaignOverview;
import org.trust360.survey.campaign.CampaignTexts;
import org.trust360.survey.campaign.Phase;
import org.trust360.survey.campaign.Transition;
import org.trust360.survey.plan.Planning;

@RestController
@RequestMapping("/api/campaigns")
class CampaignController {

    private static final int LAST_PAGE = 100_000;
    private static final int LARGEST_PAGE = 200;

    private final CampaignDesk desk;
    private final CampaignOverview overview;
    private final CampaignTexts texts;
    private final CampaignDeadlines deadlines;

    CampaignController(CampaignDesk desk, CampaignOverview overview, CampaignTexts texts, CampaignDeadlines deadlines) {
        this.desk = desk;
        this.overview = overview;
        this.texts = texts;
        this.deadlines = deadlines;
    }

    @PostMapping
    ResponseEntity<Planned> plan(@RequestBody CampaignRequest request, Locale locale) {
        return switch (desk.plan(request.plan())) {
            case Planning.Planned(var id) ->
                ResponseEntity.created(URI.create("/api/campaigns/" + id)).body(new Planned(id));
            case Planning.Faulty(var errors) ->
                throw CampaignProblems.invalid(errors.stream()
                        .map(error -> texts.explain(error, locale))
                        .toList());
        };
    }

    @GetMapping
    List<CampaignAnswer.Summary> page(
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        if (page < 0 || page > LAST_PAGE || size < 1 || size > LARGEST_PAGE) {
            throw CampaignProblems.pageInvalid();
        }
        return overview.page(page, size).stream()
                .map(CampaignAnswer.Summary::of)
                .toList();
    }

    @GetMapping("/{id}")
    CampaignAnswer find(@PathVariable String id) {
        return overview.find(id).map(CampaignAnswer::of).orElseThrow(CampaignProblems::notFound);
    }

    @GetMapping("/{id}/outlook")
    OutlookAnswer outlook(@PathVariable String id, @RequestParam(defaultValue = "0") int page) {
        if (page < 0 || page > LAST_PAGE) {
            throw CampaignProblems.pageInvalid();
        }
        return overview.outlook(id, page).map(OutlookAnswer::of).orElseThrow(CampaignProblems::notFound);
    }

    @PostMapping("/{id}/nominate")
    CampaignAnswer nominate(@PathVariable String id) {
        return after(desk.nominate(id), id);
    }

    @PostMapping("/{id}/open")
    CampaignAnswer open(@PathVariable String id, @RequestParam(defaultValue = "false") boolean despiteLimits) {
        return after(despiteLimits ? desk.openDespiteLimits(id) : desk.open(id), id);
    }

    @PostMapping("/{id}/close")
    CampaignAnswer close(@PathVariable String id) {
        return after(desk.close(id), id);
    }

    @PostMapping("/{id}/release")
    CampaignAnswer release(@PathVariable String id) {
        return after(desk.release(id), id);
    }

    @PostMapping("/{id}/cancel")
    CampaignAnswer cancel(@PathVariable String id) {
        return after(desk.cancel(id), id);
    }

    @PostMapping("/{id}/deadline")
    CampaignAnswer moveDeadline(@PathVariable String id, @RequestBody Deadline request) {
        var phase = Phase.of(request.phase() == null ? "collecting" : request.phase())
                .orElseThrow(CampaignProblems::phaseUnknown);
        return after(deadlines.move(id, phase, request.deadline() == null ? Instant.EPOCH : request.deadline()), id);
    }

    private CampaignAnswer after(Transition transition, String id) {
        if (transition instanceof Transition.Done) {
            return find(id);
        }
        throw CampaignProblems.of(transition);
    }

    record Planned(String id) {}

    /** No phase stands for collecting. */
    record Deadline(@Nullable Instant deadline, @Nullable String phase) {}
}
