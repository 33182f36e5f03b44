package org.trust360.scoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.report.csv.ReportCsv;

/** docs/report-format.md lists every field of the JSON and every column of the CSV, and no other. */
class ReportFormatTests {

    @Test
    void listsEveryField() throws IOException {
        var records = new LinkedHashSet<Class<?>>();
        collect(Report.class, records);
        var fields = records.stream()
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(ReportFormatTests::name)
                .toList();

        assertThat(documented("\\w+\\.\\w+")).containsExactlyInAnyOrderElementsOf(fields);
    }

    @Test
    void namesTheFormat() throws IOException {
        assertThat(document()).contains("## JSON, format " + Report.FORMAT + "\n");
    }

    @Test
    void listsEveryColumn() throws IOException {
        var header = ReportCsv.of("{}").strip();

        assertThat(documented("[a-z]+")).containsExactly(header.split(","));
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    private static void collect(Type type, Set<Class<?>> records) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collect(argument, records));
        } else if (type instanceof Class<?> plain && plain.isRecord() && records.add(plain)) {
            Arrays.stream(plain.getRecordComponents())
                    .forEach(component -> collect(component.getGenericType(), records));
        }
    }

    private static List<String> documented(String name) throws IOException {
        return Pattern.compile("^\\| `(" + name + ")` \\|", Pattern.MULTILINE)
                .matcher(document())
                .results()
                .map(row -> row.group(1))
                .toList();
    }

    private static String document() throws IOException {
        return Files.readString(Path.of("../docs/report-format.md"));
    }
}
