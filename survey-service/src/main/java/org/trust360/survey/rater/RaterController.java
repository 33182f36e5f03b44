package org.trust360.survey.rater;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trust360.survey.invitation.Drafts;

/** What the rating form sends. The secret of the link is in the body, so that no address and no log contains it. */
@RestController
@RequestMapping("/api/rater")
class RaterController {

    private static final Pattern BOX = Pattern.compile("[A-Za-z0-9_.-]{1,65000}");

    private final OpeningDesk opening;
    private final SubmissionDesk submissions;
    private final Drafts drafts;

    RaterController(OpeningDesk opening, SubmissionDesk submissions, Drafts drafts) {
        this.opening = opening;
        this.submissions = submissions;
        this.drafts = drafts;
    }

    @PostMapping("/open")
    Opening.Opened open(@RequestBody Link link) {
        return switch (opening.open(link.token())) {
            case Opening.Opened opened -> opened;
            case Opening.CampaignClosed(var campaign, var language) ->
                throw RaterProblems.campaignClosed(campaign, language);
            case Opening.LinkNotValid() -> throw RaterProblems.linkNotValid();
        };
    }

    @GetMapping("/drafts/{draftId}")
    Drafts.Draft draft(@PathVariable String draftId) {
        return drafts.find(draftId).orElseThrow(RaterProblems::draftNotFound);
    }

    @PutMapping("/drafts/{draftId}")
    void keep(@PathVariable String draftId, @RequestBody Drafts.Draft draft) {
        var box = draft.box();
        if (box == null || !BOX.matcher(box).matches()) {
            throw RaterProblems.draftNotReadable();
        }
        if (!drafts.keep(draftId, box)) {
            throw RaterProblems.draftNotFound();
        }
    }

    @PostMapping("/submissions")
    Receipt submit(@RequestBody Sheet sheet) {
        return switch (submissions.submit(sheet.token(), sheet.subjectId(), sheet.answers())) {
            case Submission.Acknowledged(int version) -> new Receipt(version);
            case Submission.CollectionClosed() -> throw RaterProblems.collectionClosed();
            case Submission.AnsweredWithAnotherLink() -> throw RaterProblems.answeredWithAnotherLink();
            case Submission.Invalid(var faults) -> throw RaterProblems.invalidAnswers(faults);
            case Submission.LinkNotValid() -> throw RaterProblems.linkNotValid();
            case Submission.Busy() -> throw RaterProblems.busy();
        };
    }

    record Link(String token) {

        Link {
            token = Objects.requireNonNullElse(token, "");
        }

        @Override
        public String toString() {
            return "Link";
        }
    }

    /** @param answers by item; null for "cannot judge", absent where skipped */
    record Sheet(String token, String subjectId, Map<String, @Nullable Integer> answers) {

        Sheet {
            token = Objects.requireNonNullElse(token, "");
            subjectId = Objects.requireNonNullElse(subjectId, "");
            answers = Objects.requireNonNullElse(answers, Map.of());
        }

        @Override
        public String toString() {
            return "Sheet";
        }
    }

    /** @param version 1 for the first, higher for every change */
    record Receipt(int version) {}
}
