package org.trust360.survey.answerimport;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.trust360.survey.answersheet.Fingerprint;

/** 256 random bits, as hex. */
record ImportKey(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static ImportKey random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new ImportKey(HexFormat.of().formatHex(bytes));
    }

    /** Where the sheet of a line is kept. */
    String sheetId(AnswerLine line) {
        return Fingerprint.of(text + "\n" + line.about());
    }

    @Override
    public String toString() {
        return "ImportKey";
    }
}
