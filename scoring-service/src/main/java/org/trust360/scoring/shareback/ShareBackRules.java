package org.trust360.scoring.shareback;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What may be written to everybody who was asked, and when. */
final class ShareBackRules {

    static final int LONGEST = 4_000;

    /** From one text to the next; answering is no newsletter. */
    static final int DAYS_BETWEEN = 7;

    private ShareBackRules() {}

    /** Something that is to be corrected; the name is the last part of the key of its message. */
    enum Fault {
        MISSING,
        TOO_LONG,
        /** A sign that no keyboard makes; it could hide in a mail what a reader does not see (S11). */
        CONTROL_CHARACTER;

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Optional<Fault> fault(String text) {
        if (text.isBlank()) {
            return Optional.of(Fault.MISSING);
        }
        if (text.length() > LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        return text.chars().anyMatch(ShareBackRules::isRefused)
                ? Optional.of(Fault.CONTROL_CHARACTER)
                : Optional.empty();
    }

    static LocalDate nextAfter(LocalDate sent) {
        return sent.plusDays(DAYS_BETWEEN);
    }

    private static boolean isRefused(int sign) {
        return sign != '\n' && sign != '\t' && (Character.isISOControl(sign) || isTurning(sign));
    }

    /** Marks that make text run the other way, so that it reads otherwise than it stands. */
    private static boolean isTurning(int sign) {
        return (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069);
    }
}
