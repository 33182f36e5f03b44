package org.trust360.scoring.report.web;

import java.util.List;
import java.util.Objects;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.report.ReportJson;

/** Reports whose themes have names as long as a questionnaire may give them (100 letters), with words that are. */
public final class LongNames {

    private static final List<String> ENGLISH = List.of(
            "Takes responsibility for decisions whose consequences nobody could foresee, and says so early enough",
            "Counterrevolutionary-mindedness-and-institutionalisation-readiness in interdepartmental negotiations");
    private static final List<String> GERMAN = List.of(
            "Verantwortungsübernahmebereitschaft bei Fehlentscheidungen und unter Rahmenbedingungsveränderungen",
            "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzeskenntnis mit Entscheidungsfreude");

    private LongNames() {}

    public static Report in(GoldenReport golden) {
        var json = golden.json();
        var themes = ReportJson.read(json).themes();
        for (int i = 0; i < themes.size(); i++) {
            var names = themes.get(i).names();
            json = json.replace(
                            quoted(Objects.requireNonNull(names.get("en"))), quoted(ENGLISH.get(i % ENGLISH.size())))
                    .replace(quoted(Objects.requireNonNull(names.get("de"))), quoted(GERMAN.get(i % GERMAN.size())));
        }
        return ReportJson.read(json);
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
