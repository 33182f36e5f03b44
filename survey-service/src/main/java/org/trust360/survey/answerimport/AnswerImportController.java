package org.trust360.survey.answerimport;

import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trust360.survey.campaign.CampaignFacts;
import org.trust360.survey.campaign.OpenedCampaigns;

@RestController
class AnswerImportController {

    private final OpenedCampaigns campaigns;
    private final AnswerImport imports;
    private final AnswerTexts texts;
    private final Clock clock;

    AnswerImportController(OpenedCampaigns campaigns, AnswerImport imports, AnswerTexts texts, Clock clock) {
        this.campaigns = campaigns;
        this.imports = imports;
        this.texts = texts;
        this.clock = clock;
    }

    /** Read as it comes in, however long it is. */
    @PostMapping(path = "/api/campaigns/{campaignId}/answers", consumes = "text/csv")
    Answer take(@PathVariable String campaignId, HttpServletRequest request, Locale locale) throws IOException {
        var campaign = campaigns.find(campaignId).orElseThrow(AnswerImportProblems::campaignNotFound);
        if (!campaign.isCollecting(clock.instant())) {
            throw AnswerImportProblems.campaignNotCollecting();
        }
        return answer(campaign, imports.run(campaign, request.getInputStream()), locale);
    }

    private Answer answer(CampaignFacts campaign, ImportReport report, Locale locale) {
        var scale = campaign.questionnaire().scale();
        var errors = report.errors().stream()
                .map(finding -> texts.explain(finding, scale, locale))
                .toList();
        return new Answer(report.acceptedCount(), report.unchangedCount(), errors, report.errorCount());
    }

    /** Delivery or the store cannot keep up: what was taken stays, and the same file may be sent again. */
    @ExceptionHandler({ImportPaused.class, MongoException.class})
    ErrorResponse paused() {
        return AnswerImportProblems.importPaused();
    }

    /** @param errors the first of them; {@code errorCount} counts all */
    record Answer(int accepted, int unchanged, List<AnswerTexts.Explained> errors, int errorCount) {}
}
