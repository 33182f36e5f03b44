package org.trust360.scoring.commitment;

import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.trust360.scoring.commitment.Commitment.Words;

/** An experiment as the page sends it. */
record CommitmentForm(String id, String theme, String what, String when, String notice) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

    CommitmentForm {
        id = isId(Objects.requireNonNullElse(id, "")) ? id : newId();
        theme = Objects.requireNonNullElse(theme, "");
        what = text(what);
        when = text(when);
        notice = text(notice);
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    static CommitmentForm empty() {
        return new CommitmentForm(newId(), "", "", "", "");
    }

    static CommitmentForm of(Commitment commitment) {
        var words = commitment.words();
        return new CommitmentForm(commitment.id(), words.theme(), words.what(), words.when(), words.notice());
    }

    Words words() {
        return new Words(theme, what, when, notice);
    }

    /** Browsers send line ends as two characters and count them as one. */
    private static String text(String sent) {
        return Objects.requireNonNullElse(sent, "").replace("\r\n", "\n").strip();
    }

    /** Tells the experiments of one leader apart, no more. */
    private static String newId() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
