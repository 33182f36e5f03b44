package org.trust360.notification.wording;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trust360.notification.letter.Wording;

/**
 * What HR typed.
 *
 * @param version the one that was on the page when they began
 */
public record WordingForm(
        @Nullable Integer version,
        @Nullable String subject,
        @Nullable String preview,
        @Nullable String button,
        @Nullable String body) {

    int from() {
        return version == null ? 0 : version;
    }

    /** Forms send lines with CR LF; in the store and in letters a line ends with LF. */
    Wording wording() {
        return new Wording(
                text(subject).strip(),
                text(preview).strip(),
                text(button).strip(),
                text(body).replace("\r\n", "\n").strip());
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
