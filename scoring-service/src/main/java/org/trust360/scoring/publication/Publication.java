package org.trust360.scoring.publication;

import java.util.List;
import java.util.Optional;
import org.trust360.scoring.answersheet.AnswerSheet;
import org.trust360.scoring.audit.Policy;
import org.trust360.scoring.audit.ReleaseAuditor;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.congruence.Relationship;

/**
 * Makes of a closed collection what the leader may see. Nothing leaves here that the auditor did not let pass.
 *
 * <p>The report depends only on the campaign, on the set of sheets, and on what was published before.
 */
public final class Publication {

    private Publication() {}

    /** Whether every answer is a point of the questionnaire's scale; otherwise nothing may be computed. */
    public static boolean isPossible(Campaign campaign, List<AnswerSheet> sheets) {
        return sheets.stream().allMatch(sheet -> ScoredSheet.isReadable(campaign.questionnaire(), sheet));
    }

    /** The first version of the report about a subject. */
    public static AuditedRelease release(Campaign campaign, String subject, List<AnswerSheet> sheets) {
        return further(campaign, subject, sheets, List.of()).orElseThrow();
    }

    /** The report of {@link #release}. */
    public static Report of(Campaign campaign, String subject, List<AnswerSheet> sheets) {
        return release(campaign, subject, sheets).report();
    }

    /**
     * The next version, of all sheets that are here by now; empty as long as too few are new in any block (A5).
     *
     * @param earlier all versions so far, none for the first
     */
    public static Optional<AuditedRelease> further(
            Campaign campaign, String subject, List<AnswerSheet> sheets, List<PastVersion> earlier) {
        var questionnaire = campaign.questionnaire();
        var known = earlier.stream()
                .flatMap(version -> version.cells().stream())
                .flatMap(cell -> cell.sheets().stream())
                .toList();
        var respondents = Respondents.of(questionnaire, sheets, known);
        if (!earlier.isEmpty() && !respondents.bringNews(campaign.threshold())) {
            return Optional.empty();
        }
        var variables = TakenApart.of(questionnaire);
        var memory =
                new Memory(respondents, variables.all(), questionnaire.scale().points());
        var past = earlier.stream().map(memory::recalled).toList();
        var means = new ShownMeans(respondents, questionnaire.scale(), campaign.threshold(), past);
        var cuts = Cuts.of(new Policy(campaign.threshold()), variables.chosen(respondents, earlier), means);
        var basis = new Basis(campaign, subject, earlier.size() + 1);
        var report = new ReportMaking(basis, respondents, cuts, own(campaign, sheets)).report();
        return Optional.of(new AuditedRelease(cuts.release(), report, record(report, cuts), memory.of(cuts)));
    }

    /** What a report is about. */
    record Basis(Campaign campaign, String subject, int version) {}

    private static List<ScoredSheet> own(Campaign campaign, List<AnswerSheet> sheets) {
        return sheets.stream()
                .filter(sheet -> sheet.relationship() == Relationship.SELF)
                .map(sheet -> ScoredSheet.of(campaign.questionnaire(), sheet))
                .filter(ScoredSheet::saysSomething)
                .toList();
    }

    private static DecisionRecord record(Report report, Cuts cuts) {
        var policy = cuts.release().policy();
        return new DecisionRecord(
                DecisionRecord.FORMAT,
                report.id(),
                report.version(),
                ReleaseAuditor.VERSION,
                policy.text(),
                policy.fingerprint(),
                cuts.names(),
                report.decisions());
    }
}
