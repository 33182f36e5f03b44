package org.trust360.scoring.ratingsfile;

import java.util.ArrayList;
import java.util.List;
import org.trust360.scoring.ratingsfile.output.CsvFile;
import org.trust360.scoring.ratingsfile.output.OutputFolder;
import org.trust360.scoring.ratingsfile.reading.Complaint;

/** What is wrong in the file: the first few are said, all of them are written down. */
final class Complaints {

    private static final String TABLE = "refused.csv";
    private static final int MOST_SAID = 20;
    private static final int MOST_KEPT = 100_000;

    private final List<Complaint> kept = new ArrayList<>();
    private int heard;

    void hear(Complaint complaint) {
        heard++;
        if (kept.size() < MOST_KEPT) {
            kept.add(complaint);
        }
    }

    void say(Terminal terminal) {
        kept.stream().limit(MOST_SAID).map(Complaint::text).forEach(terminal::say);
        if (heard > MOST_SAID) {
            terminal.say("... and " + (heard - MOST_SAID) + " more; see " + TABLE);
        }
        if (heard > kept.size()) {
            terminal.say("Only the first " + MOST_KEPT + " are written down.");
        }
    }

    void write(OutputFolder folder) {
        try (var file = new CsvFile(folder.table(TABLE), "line", "column", "value", "problem", "remedy")) {
            kept.forEach(complaint -> file.row(
                    complaint.line(), complaint.column(), complaint.value(), complaint.problem(), complaint.remedy()));
        }
    }
}
