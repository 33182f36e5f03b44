package org.trust360.scoring.report;

import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.trust360.scoring.audit.Bound;
import org.trust360.scoring.publication.ReleasedCell;

/** The stored form of what the auditor must remember; the names in it stay when those in Java change. */
final class ReleasedCells {

    private ReleasedCells() {}

    static List<Document> write(List<ReleasedCell> cells) {
        return cells.stream()
                .map(cell -> new Document("variable", cell.variable())
                        .append("groups", cell.groups())
                        .append("sheets", cell.sheets())
                        .append("tenths", cell.tenths())
                        .append("bound", cell.bound().name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** None of a report from before there was an auditor. */
    static List<ReleasedCell> read(Document report) {
        return report.getList("cells", Document.class, List.of()).stream()
                .map(cell -> new ReleasedCell(
                        cell.getString("variable"),
                        cell.getList("groups", String.class),
                        cell.getList("sheets", String.class),
                        cell.getInteger("tenths"),
                        Bound.valueOf(cell.getString("bound").toUpperCase(Locale.ROOT))))
                .toList();
    }
}
