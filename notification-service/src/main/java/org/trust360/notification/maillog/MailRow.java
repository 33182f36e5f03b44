package org.trust360.notification.maillog;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Set;
import org.trust360.notification.job.MailState;

/**
 * One mail as the page shows it.
 *
 * @param badge the word for its state; one that was put off looks different from one whose first turn is to come
 * @param reply the key of the words for the last reply
 * @param code the codes of the last reply, empty where the words say everything
 * @param due whether {@code at} is when it is due, or else when it was settled
 */
public record MailRow(
        String kind, String badge, int attempts, String reply, String code, boolean due, ZonedDateTime at) {

    private static final Set<String> EXPLAINED = Set.of(
            "connection-lost",
            "address-refused",
            "subject-refused",
            "smtp-unreachable",
            "smtp-encryption-failed",
            "smtp-sign-in-refused");

    static MailRow of(MailLine line) {
        var status = line.lastStatus();
        var reply = reply(status);
        var owed = line.state().equals(MailState.Owed.WORD);
        return new MailRow(
                line.kind(),
                owed && !status.isEmpty() ? "retrying" : line.state(),
                line.attempts(),
                reply,
                reply.equals(status) || reply.equals("none") ? "" : status,
                owed,
                line.at().atZone(ZoneOffset.UTC));
    }

    /** Servers answer in numbers, of which the first digit is the verdict; everything else is a word of our own. */
    private static String reply(String status) {
        if (status.isEmpty()) {
            return "none";
        }
        var first = status.charAt(0);
        if (first == '2' || first == '4' || first == '5') {
            return String.valueOf(first);
        }
        if (EXPLAINED.contains(status)) {
            return status;
        }
        return status.startsWith("survey-") ? "survey" : status.startsWith("token-") ? "token" : "trouble";
    }
}
