package org.trust360.scoring.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.congruence.CongruenceClass;
import org.trust360.scoring.organisation.Estimate;
import org.trust360.scoring.organisation.OrganisationFigures;
import org.trust360.scoring.organisation.OrganisationFigures.Theme;
import org.trust360.scoring.organisation.OrganisationFigures.Unit;
import org.trust360.scoring.organisation.SimulatedOrganisation;
import org.trust360.scoring.organisation.way.WayOn;

/** The files that HR takes along: the frozen figures and nothing else, as docs/organisation-format.md says. */
class OrganisationExportsTests {

    private static final OrganisationFigures FIGURES = SimulatedOrganisation.grown();
    private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\| `([^`]+)` \\|", Pattern.MULTILINE);

    @Test
    void hasEveryFigureOfAUnit() {
        var production = FIGURES.units().getFirst();
        var theme = production.themes().getFirst();

        assertThat(rows())
                .filteredOn(row -> row.get("unit").equals(production.unit())
                        && row.get("theme").equals(theme.id()))
                .extracting(row -> row.get("figure"), row -> Double.valueOf(row.get("value")))
                .containsExactly(
                        tuple("intention", theme.intention()),
                        tuple("behavior", theme.behavior()),
                        tuple("perception", theme.perception()),
                        tuple("say-do", theme.sayDo()),
                        tuple("do-credited", theme.doCredited()),
                        tuple("intention-perception", theme.intentionPerception()));
    }

    @Test
    void hasIntervalsAndReasons() {
        var alpha = FIGURES.reliability().get(1).alpha();

        assertThat(rows())
                .filteredOn(row -> row.get("figure").equals("behavior.alpha"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("value")).isEqualTo(String.valueOf(alpha.value()));
                    assertThat(row.get("low")).isEqualTo(String.valueOf(alpha.low()));
                    assertThat(row.get("high")).isEqualTo(String.valueOf(alpha.high()));
                    assertThat(row.get("leaders")).isEqualTo("40");
                });
        assertThat(rows(SimulatedOrganisation.figures(3)))
                .filteredOn(row -> row.get("figure").equals("behavior.alpha"))
                .extracting(row -> row.get("remark"))
                .containsExactly("too-few-leaders");
    }

    /** S6: a unit that is named like a formula is a text. */
    @Test
    void makesNoFormulaOfAUnit() {
        var evil = new OrganisationFigures(
                1,
                "c",
                null,
                FIGURES.questionnaire(),
                3,
                List.of(),
                new OrganisationFigures.Answers(List.of(), FIGURES.answers().straightLines()),
                List.of(),
                List.of(new Unit("=HYPERLINK(\"x\")", List.of(theme()))),
                List.of("@SUM(A1)"),
                List.of(),
                new OrganisationFigures.Validity(
                        "", List.of(), true, FIGURES.validity().reading()),
                null,
                null);

        assertThat(OrganisationCsv.of(evil, OrganisationPagesTests.WAY))
                .contains("units,\"'=HYPERLINK(\"\"x\"\")\",T1")
                .contains("units,'@SUM(A1),");
    }

    @Test
    void theDocumentNamesEveryFieldOfTheJson() {
        var fields = Stream.concat(
                        Stream.of(OrganisationFigures.class, Estimate.class, WayOn.class),
                        Arrays.stream(OrganisationFigures.class.getDeclaredClasses()))
                .filter(Class::isRecord)
                .flatMap(type -> Arrays.stream(Objects.requireNonNull(type.getRecordComponents()))
                        .map(field -> type.getSimpleName() + " " + field.getName()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(documented("## JSON", "## CSV")).isEqualTo(fields);
    }

    @Test
    void theDocumentNamesEveryFigureOfTheCsv() {
        var figures = rows().stream()
                .map(row -> row.get("section") + " " + general(row))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(documented("## CSV", null)).isEqualTo(figures);
        assertThat(document())
                .contains(Arrays.stream(FigureLine.HEADER.strip().split(",", -1))
                        .map(column -> "`" + column + "`")
                        .collect(Collectors.joining(", ")));
    }

    private static String general(CSVRecord row) {
        var figure = row.get("figure").replaceFirst("^(intention|behavior|perception)\\.", "<facet>.");
        var classes = Arrays.stream(CongruenceClass.values())
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
        if (row.get("section").equals("validity")) {
            return "<predictor>";
        }
        return row.get("section").equals("classes") && classes.contains(figure) ? "<class>" : figure;
    }

    private static Theme theme() {
        return FIGURES.whole().getFirst();
    }

    private static List<CSVRecord> rows() {
        return rows(FIGURES);
    }

    private static List<CSVRecord> rows(OrganisationFigures figures) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new StringReader(OrganisationCsv.of(figures, OrganisationPagesTests.WAY)))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> documented(String from, @Nullable String to) {
        var text = document();
        var part = text.substring(text.indexOf(from), to == null ? text.length() : text.indexOf(to));
        return ROW.matcher(part)
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String document() {
        try {
            return Files.readString(Path.of("..", "docs", "organisation-format.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
