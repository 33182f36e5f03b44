package org.trust360.scoring.report.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.trust360.scoring.comments.Comment;
import org.trust360.scoring.comments.Comments;
import org.trust360.scoring.comments.ReportComments;
import org.trust360.scoring.report.Readers;
import org.trust360.scoring.report.Reading;
import org.trust360.scoring.report.Viewer;

/** The comments of a report for whoever may read it. They are no part of its JSON, so that no copy of that holds them. */
@RestController
class CommentsController {

    private final Readers readers;
    private final ReportComments comments;

    CommentsController(Readers readers, ReportComments comments) {
        this.readers = readers;
        this.comments = comments;
    }

    @GetMapping("/api/reports/{id}/comments")
    ResponseEntity<Answer> read(@AuthenticationPrincipal Jwt token, @PathVariable String id) {
        var report =
                readers.find(Viewer.of(token), id).map(Reading::report).orElseThrow(ReportProblems::reportNotFound);
        var found = comments.of(report.campaign(), report.subject(), report.id());
        if (found instanceof Comments.NotNow) {
            throw ReportProblems.commentsNotNow();
        }
        var list = found instanceof Comments.Shown(var shown) ? shown : List.<Comment>of();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Answer(
                        found.word(),
                        list,
                        comments.asked(report.campaign()).stream()
                                .map(item -> new Item(item.id(), item.others(), item.heading()))
                                .toList()));
    }

    /**
     * @param state shown, none, not-asked, too-few or erased
     * @param items what raters were asked, in this order
     */
    record Answer(String state, List<Comment> comments, List<Item> items) {}

    /** What was asked, and what stands above the answers, by language tag. */
    record Item(String id, Map<String, String> question, Map<String, String> heading) {}
}
