package org.trust360.survey.invitation;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.trust360.survey.answersheet.Fingerprint;

/**
 * The secret T of a personal link: 256 bit that exist in the mail and in the rater's browser only (S4). Everything that
 * is stored is derived from it one way, and none of it from another.
 */
public record LinkSecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    public static LinkSecret mint() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new LinkSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Nothing where the text cannot be a secret of ours. */
    public static Optional<LinkSecret> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new LinkSecret(text)) : Optional.empty();
    }

    /** What the people side knows of the link. */
    public String invitationHash() {
        return Fingerprint.of("inv" + text);
    }

    /** Under which the answer side keeps what the rater says about the subject. */
    public String sheetId(String subject) {
        return Fingerprint.of("ans" + text + subject);
    }

    /** Under which the encrypted draft about the subject is kept. */
    public String draftId(String subject) {
        return Fingerprint.of("draft" + text + subject);
    }

    /** What is known of the link by which a leader opens an account. */
    public String activationHash() {
        return Fingerprint.of("act" + text);
    }

    /** What is known of the link by which somebody says that mails are not wanted. */
    public String stopHash() {
        return Fingerprint.of("stop" + text);
    }

    /** Nobody reads it in a log by accident. */
    @Override
    public String toString() {
        return "LinkSecret";
    }
}
