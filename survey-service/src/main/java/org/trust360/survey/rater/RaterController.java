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
    private final EvenPace pace;

    RaterController(OpeningDesk opening, SubmissionDesk submissions, Drafts drafts, EvenPace pace) {
        this.opening = opening;
        this.submissions = submissions;
        this.drafts = drafts;
        this.pace = pace;
    }

    @PostMapping("/open")
    Opening.Opened open(@RequestBody Link link) {
        var began = System.nanoTime();
        return switch (opening.open(link.token())) {
            case Opening.Opened opened -> opened;
            case Opening.LinkNotValid() -> throw pace.since(began, RaterProblems.linkNotValid());
        };
    }

    @GetMapping("/drafts/{draftId}")
    Drafts.Draft draft(@PathVariable String draftId) {
        return drafts.find(draftId).orElseThrow(RaterProblems::draftNotFound);
    }

    @PutMapping("/drafts/{draftId}")
    Kept keep(@PathVariable String draftId, @RequestBody Box box) {
        if (!BOX.matcher(box.box()).matches()) {
            throw RaterProblems.draftNotReadable();
        }
        return switch (drafts.keep(draftId, box.box(), box.replaces())) {
            case Drafts.Keeping.Kept(var mark) -> new Kept(mark);
            case Drafts.Keeping.Overtaken() -> throw RaterProblems.draftOvertaken();
            case Drafts.Keeping.NoSuchDraft() -> throw RaterProblems.draftNotFound();
        };
    }

    @PostMapping("/submissions")
    Receipt submit(@RequestBody Sheet sheet) {
        var began = System.nanoTime();
        return switch (submissions.submit(sheet.token(), sheet.subjectId(), sheet.handed())) {
            case Submission.Acknowledged(int version) -> new Receipt(version);
            case Submission.AnsweredWithAnotherLink() -> throw RaterProblems.answeredWithAnotherLink();
            case Submission.Invalid(var faults) -> throw RaterProblems.invalidAnswers(faults);
            case Submission.LinkNotValid() -> throw pace.since(began, RaterProblems.linkNotValid());
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

    /** @param replaces the mark of the box that this one takes the place of; none where it is the first */
    record Box(String box, @Nullable String replaces) {

        Box {
            box = Objects.requireNonNullElse(box, "");
        }
    }

    /** @param mark to name when the next box takes this one's place */
    record Kept(String mark) {}

    /**
     * @param answers by item; null for "cannot judge", absent where skipped
     * @param comments by comment item
     */
    record Sheet(
            String token,
            String subjectId,
            Map<String, @Nullable Integer> answers,
            Map<String, @Nullable String> comments) {

        Sheet {
            token = Objects.requireNonNullElse(token, "");
            subjectId = Objects.requireNonNullElse(subjectId, "");
            answers = Objects.requireNonNullElse(answers, Map.of());
            comments = Objects.requireNonNullElse(comments, Map.of());
        }

        Handed handed() {
            return new Handed(answers, comments);
        }

        @Override
        public String toString() {
            return "Sheet";
        }
    }

    /** @param version 1 for the first, higher for every change */
    record Receipt(int version) {}
}
