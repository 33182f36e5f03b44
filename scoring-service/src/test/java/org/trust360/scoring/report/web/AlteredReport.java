package org.trust360.scoring.report.web;

import java.util.function.Consumer;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.report.ReportJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A report with some figures put in by hand, so that a rule can be held at its limits. */
public final class AlteredReport {

    private static final JsonMapper JSON = JsonMapper.shared();

    private AlteredReport() {}

    /** With its JSON changed. */
    public static Report of(Report report, Consumer<ObjectNode> change) {
        var json = (ObjectNode) JSON.readTree(ReportJson.write(report));
        change.accept(json);
        return ReportJson.read(json.toString());
    }

    /** With the JSON of each theme changed. */
    public static Report ofThemes(Report report, ThemeChange change) {
        return of(report, json -> {
            var themes = json.withArray("themes");
            for (int i = 0; i < themes.size(); i++) {
                change.accept(i, (ObjectNode) themes.get(i));
            }
        });
    }

    /** What becomes of the theme at an index. */
    @FunctionalInterface
    public interface ThemeChange {
        void accept(int index, ObjectNode theme);
    }
}
