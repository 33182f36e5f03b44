package org.trust360.scoring.comments;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.trust360.events.seal.DataKey;
import org.trust360.scoring.answersheet.AnswerSheet;
import org.trust360.scoring.answersheet.Evidence;
import org.trust360.scoring.answersheet.SealedComment;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.campaign.Campaigns;
import org.trust360.scoring.campaign.CommentItem;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.datakey.DataKeys;
import org.trust360.scoring.datakey.KeysUnavailable;

/**
 * The comments of a report, for whoever may read it (A10). They are opened and mixed when the first reader looks, after the
 * close and never before; from then on every reader sees them in that order.
 */
@Component
public class ReportComments {

    /** From so many people on comments are shown, whatever the threshold. */
    public static final int FEWEST_RATERS = 5;

    private static final Logger log = LoggerFactory.getLogger(ReportComments.class);

    private final Campaigns campaigns;
    private final Evidence evidence;
    private final DataKeys keys;
    private final FrozenComments frozen;

    ReportComments(Campaigns campaigns, Evidence evidence, DataKeys keys, FrozenComments frozen) {
        this.campaigns = campaigns;
        this.evidence = evidence;
        this.keys = keys;
        this.frozen = frozen;
    }

    /** Only for reports that exist, so after the close. */
    public Comments of(String campaignId, String subject, String report) {
        var campaign = campaigns.find(campaignId).orElseThrow();
        if (!campaign.reports().comments()
                || campaign.questionnaire().comments().isEmpty()) {
            return new Comments.NotAsked();
        }
        int least = Math.max(FEWEST_RATERS, campaign.threshold());
        if (raters(evidence.sheets().about(campaignId, subject)) < least) {
            return new Comments.TooFew(least);
        }
        var sealed = evidence.sheets().comments(campaignId, subject);
        return sealed.isEmpty() ? new Comments.Shown(List.of()) : opened(campaign, subject, report, sealed);
    }

    /** What was asked, in the order in which raters were asked. */
    public List<CommentItem> asked(String campaignId) {
        return campaigns.find(campaignId).orElseThrow().questionnaire().comments();
    }

    private Comments opened(Campaign campaign, String subject, String report, List<SealedComment> sealed) {
        try {
            return keys.find(campaign.id(), subject)
                    .<Comments>map(key -> new Comments.Shown(frozen.find(report, key)
                            .orElseGet(() -> frozen.freeze(report, mixed(campaign, subject, sealed, key), key))))
                    .orElseGet(Comments.Erased::new);
        } catch (KeysUnavailable e) {
            log.warn("Comments cannot be opened now: {}", e.getMessage());
            return new Comments.NotNow();
        }
    }

    private static List<Comment> mixed(Campaign campaign, String subject, List<SealedComment> sealed, DataKey key) {
        var written = sealed.stream()
                .filter(comment -> comment.relationship() != Relationship.SELF)
                .flatMap(comment -> open(campaign.id(), subject, comment, key))
                .toList();
        return new Mixing(campaign.threshold(), new SecureRandom()).mix(written);
    }

    /** Nothing where somebody has changed what was sealed: the others are shown all the same. */
    private static Stream<Written> open(String campaign, String subject, SealedComment comment, DataKey key) {
        var purpose = Sealing.purpose(campaign, subject, comment.sheet(), comment.item());
        try {
            return Stream.of(new Written(comment.item(), key.open(comment.box(), purpose), comment.relationship()));
        } catch (DataKey.BrokenSeal | IllegalArgumentException e) {
            log.error("A comment cannot be opened: {}", e.getClass().getSimpleName());
            return Stream.empty();
        }
    }

    private static long raters(List<AnswerSheet> sheets) {
        return sheets.stream()
                .filter(sheet -> sheet.relationship() != Relationship.SELF)
                .count();
    }
}
