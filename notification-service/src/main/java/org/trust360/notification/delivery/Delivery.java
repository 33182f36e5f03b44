package org.trust360.notification.delivery;

import org.trust360.notification.content.MailContent;
import org.trust360.notification.content.MailContents;
import org.trust360.notification.content.Reply;
import org.trust360.notification.job.Lease;
import org.trust360.notification.job.MailJobs;
import org.trust360.notification.job.Outcome;
import org.trust360.notification.letter.Draft;
import org.trust360.notification.letter.Letter;
import org.trust360.notification.letter.Letters;
import org.trust360.notification.smtp.MailConnection;
import org.trust360.notification.smtp.Posting;
import org.trust360.notification.work.Patience;

/**
 * One turn of work on one mail. The mail server is greeted before survey-service is asked, because asking makes a new
 * personal link, and none is to be made in vain.
 */
final class Delivery {

    private final MailJobs jobs;
    private final MailContents contents;
    private final Letters letters;
    private final Patience patience;

    Delivery(MailJobs jobs, MailContents contents, Letters letters, Patience patience) {
        this.jobs = jobs;
        this.contents = contents;
        this.letters = letters;
        this.patience = patience;
    }

    Turn work(Lease lease, MailConnection connection) {
        var obstacle = connection.obstacle();
        if (obstacle.isPresent()) {
            return new Turn.NobodyThere(lease, obstacle.get().status());
        }
        return switch (contents.ask(lease.job(), lease.cause())) {
            case Reply.Content(var content) -> write(lease, content, connection);
            case Reply.NothingOwed _ -> new Turn.Done(lease, new Outcome.NotOwed());
            case Reply.Refused(var status) ->
                jobs.begin(lease).map(begun -> putOff(begun, status)).orElseGet(Turn.Lost::new);
            case Reply.Unavailable(var status) -> new Turn.NobodyThere(lease, status);
        };
    }

    private Turn write(Lease lease, MailContent content, MailConnection connection) {
        return switch (letters.write(lease.cause().kind(), content)) {
            case Letter letter -> send(lease, letter, connection);
            case Draft.Unsendable(var status) -> new Turn.Done(lease, new Outcome.Bounced(status));
        };
    }

    private Turn send(Lease lease, Letter letter, MailConnection connection) {
        return jobs.begin(lease)
                .map(begun -> after(begun, connection.send(begun.job(), letter)))
                .orElseGet(Turn.Lost::new);
    }

    private Turn after(Lease begun, Posting posting) {
        return switch (posting) {
            case Posting.Accepted(var status) -> new Turn.Done(begun, new Outcome.Sent(status));
            case Posting.Refused(var status) -> new Turn.Done(begun, new Outcome.Bounced(status));
            case Posting.Deferred(var status) -> putOff(begun, status);
            case Posting.Unreachable(var status) -> new Turn.NobodyThere(begun, status);
        };
    }

    private Turn putOff(Lease begun, String status) {
        var outcome = patience.after(begun.attempts())
                .<Outcome>map(pause -> new Outcome.Postponed(pause, status))
                .orElseGet(() -> new Outcome.Bounced(status));
        return new Turn.Done(begun, outcome);
    }
}
