package org.trust360.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.trust360.scoring.answersheet.AnswerSheet;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.campaign.Questionnaire;
import org.trust360.scoring.campaign.Questionnaire.Facet;
import org.trust360.scoring.campaign.Questionnaire.Item;
import org.trust360.scoring.campaign.Questionnaire.Theme;
import org.trust360.scoring.congruence.Basis;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.measure.Scale;

/** The simulated 360 of the oracles as a campaign: 40 leaders, 467 sheets, 8 themes of three items, gaps planted. */
public final class Sim360 {

    public static final String CAMPAIGN = "sim360";
    public static final int THEMES = 8;

    private static final Map<String, List<AnswerSheet>> SHEETS = load();

    private Sim360() {}

    public static Campaign campaign() {
        return campaign(3);
    }

    public static Campaign campaign(int threshold) {
        return new Campaign(CAMPAIGN, questionnaire(), threshold, null);
    }

    /** The sheets about each leader. */
    public static Map<String, List<AnswerSheet>> sheets() {
        return SHEETS;
    }

    public static List<AnswerSheet> sheets(String leader) {
        return Objects.requireNonNull(SHEETS.get(leader), leader);
    }

    /** The same sheet with other answers. */
    public static AnswerSheet with(AnswerSheet sheet, Map<String, Integer> answers) {
        return new AnswerSheet(
                sheet.id(),
                sheet.version(),
                sheet.content(),
                sheet.campaign(),
                sheet.subject(),
                sheet.relationship(),
                sheet.day(),
                answers,
                Set.of());
    }

    public static Questionnaire questionnaire() {
        var themes = IntStream.rangeClosed(1, THEMES)
                .mapToObj(t -> new Theme(
                        "T" + t,
                        t == 5 || t == 6 ? Basis.COMPETENCE : Basis.CHARACTER,
                        Map.of("en", "Theme " + t, "de", "Thema " + t)))
                .toList();
        var items = themes.stream()
                .map(Theme::id)
                .flatMap(theme -> Stream.of(
                        Item.of(theme + "_I", theme, Facet.INTENTION, true, true),
                        Item.of(theme + "_B", theme, Facet.BEHAVIOR, true, true),
                        Item.of(theme + "_P", theme, Facet.PERCEPTION, true, true)))
                .toList();
        return Questionnaire.of("sim360", 1, Scale.of(5), themes, items);
    }

    private static Map<String, List<AnswerSheet>> load() {
        var sheets = new LinkedHashMap<String, List<AnswerSheet>>();
        for (var row : rows()) {
            sheets.computeIfAbsent(row.get("leader"), leader -> new ArrayList<>())
                    .add(sheet(row));
        }
        return sheets;
    }

    private static List<CSVRecord> rows() {
        var resource = Objects.requireNonNull(Sim360.class.getResourceAsStream("/oracles/15-sim360.csv"));
        var format = CSVFormat.DEFAULT.builder().setHeader().get();
        try (var reader = new InputStreamReader(resource, UTF_8);
                var parser = format.parse(reader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AnswerSheet sheet(CSVRecord row) {
        var items = questionnaire().items().stream().map(Item::id).toList();
        var answers = items.stream()
                .filter(item -> !row.get(item).isEmpty())
                .collect(Collectors.toMap(Function.identity(), item -> Integer.valueOf(row.get(item))));
        var notJudged = items.stream().filter(item -> row.get(item).isEmpty()).collect(Collectors.toSet());
        return new AnswerSheet(
                row.get("rater"),
                1,
                "content of " + row.get("rater"),
                CAMPAIGN,
                row.get("leader"),
                relationship(row.get("group")),
                LocalDate.of(2026, 11, 21),
                answers,
                notJudged);
    }

    private static Relationship relationship(String group) {
        return group.equals("REPORT") ? Relationship.DIRECT_REPORT : Relationship.valueOf(group);
    }
}
