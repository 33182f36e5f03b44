package org.trust360.scoring.coaching;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trust360.scoring.report.Viewer;

/** What coaches do, as an API. */
@RestController
@RequestMapping("/api/coaching")
class CoachingController {

    private final CoachingDesk desk;
    private final ConversationDays days;

    CoachingController(CoachingDesk desk, ConversationDays days) {
        this.desk = desk;
        this.days = days;
    }

    @GetMapping
    List<Listed> list(@AuthenticationPrincipal Jwt token) {
        return desk.mine(Viewer.of(token)).stream().map(Listed::of).toList();
    }

    /** The frozen bytes, as the leader gets them. */
    @GetMapping("/{report}")
    ResponseEntity<String> read(@AuthenticationPrincipal Jwt token, @PathVariable String report) {
        var coached = desk.read(Viewer.of(token), report).orElseThrow(CoachProblems::reportNotFound);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(coached.report().json());
    }

    @PutMapping("/{report}/conversation")
    ResponseEntity<Void> talkOn(
            @AuthenticationPrincipal Jwt token, @PathVariable String report, @RequestBody Conversation conversation) {
        var viewer = Viewer.of(token);
        var day = days.read(conversation.day() == null ? "" : conversation.day());
        if (day.isEmpty() && desk.isCoach(viewer, report)) {
            throw CoachProblems.dayInvalid();
        }
        if (day.isEmpty() || !desk.talkOn(viewer, report, day.get())) {
            throw CoachProblems.reportNotFound();
        }
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{report}/release")
    ResponseEntity<Void> release(@AuthenticationPrincipal Jwt token, @PathVariable String report) {
        if (!desk.release(Viewer.of(token), report)) {
            throw CoachProblems.reportNotFound();
        }
        return ResponseEntity.noContent().build();
    }

    record Conversation(@Nullable String day) {}

    /** One line of the list. */
    record Listed(
            String reportId,
            String campaignId,
            @Nullable LocalDate conversationOn,
            @Nullable LocalDate releasedOn) {

        static Listed of(CoachingDesk.Coached coached) {
            var report = coached.report();
            return new Listed(report.id(), report.campaign(), coached.conversation(), report.releasedOn());
        }
    }
}
