package org.trust360.notification.smtp;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Reads from a failed attempt whether it is about the letter, about the moment, or about us. */
final class Verdict {

    private static final String LOST = "connection-lost";

    private Verdict() {}

    static Posting of(MessagingException failure) {
        for (Exception cause = failure; cause instanceof MessagingException one; cause = one.getNextException()) {
            switch (one) {
                case SMTPAddressFailedException receiver -> {
                    return aboutTheLetter(receiver.getReturnCode(), receiver.getMessage());
                }
                case SMTPSenderFailedException sender -> {
                    return aboutUs(sender.getReturnCode(), sender.getMessage());
                }
                case SMTPSendFailedException command -> {
                    return isAboutUs(command)
                            ? aboutUs(command.getReturnCode(), command.getMessage())
                            : aboutTheLetter(command.getReturnCode(), command.getMessage());
                }
                default -> {}
            }
        }
        return new Posting.Deferred(LOST);
    }

    private static boolean isAboutUs(SMTPSendFailedException failure) {
        var command = failure.getCommand();
        return command != null && command.startsWith("MAIL");
    }

    private static Posting aboutTheLetter(int code, @Nullable String reply) {
        return switch (code / 100) {
            case 4 -> new Posting.Deferred(SmtpStatus.of(code, reply));
            case 5 -> new Posting.Refused(SmtpStatus.of(code, reply));
            default -> new Posting.Deferred(LOST);
        };
    }

    /** A server that refuses our sender for good refuses every letter alike; none of them is to bounce for that. */
    private static Posting aboutUs(int code, @Nullable String reply) {
        return code / 100 == 5 ? new Posting.Unreachable(SmtpStatus.of(code, reply)) : aboutTheLetter(code, reply);
    }
}
