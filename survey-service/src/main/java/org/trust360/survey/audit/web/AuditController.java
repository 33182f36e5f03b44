package org.trust360.survey.audit.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.trust360.survey.audit.AuditTrail;
import org.trust360.survey.audit.Entry;

/** The entries as they were written, so that whoever reads them can check that none is missing or changed. */
@RestController
class AuditController {

    private static final int MOST = 200;

    private final AuditTrail trail;

    AuditController(AuditTrail trail) {
        this.trail = trail;
    }

    @GetMapping("/api/audit")
    Answer behind(@RequestParam(defaultValue = "0") long after, @RequestParam(defaultValue = "") String campaign) {
        var entries = trail.behind(after, campaign, MOST);
        return new Answer(
                entries.stream().map(Line::of).toList(),
                entries.size() < MOST ? null : entries.getLast().number());
    }

    /** @param next what to ask for behind; null at the end */
    record Answer(List<Line> entries, @Nullable Long next) {}

    record Line(
            long number,
            Instant at,
            String by,
            String act,
            String campaign,
            String object,
            String outcome,
            long begun,
            String previous,
            String hash) {

        static Line of(Entry entry) {
            var act = entry.act();
            return new Line(
                    entry.number(),
                    entry.at(),
                    act.by(),
                    act.word(),
                    act.campaign(),
                    act.object(),
                    entry.outcome().word(),
                    entry.begun(),
                    entry.previous(),
                    entry.hash());
        }
    }
}
