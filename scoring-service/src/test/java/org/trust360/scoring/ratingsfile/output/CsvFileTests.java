package org.trust360.scoring.ratingsfile.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTests {

    @TempDir
    private Path folder;

    /** S6: what a spreadsheet would run begins with an apostrophe; a negative number stays one. */
    @Test
    void letsNoTextBeAFormula() throws IOException {
        var path = folder.resolve("t.csv");
        try (var file = new CsvFile(path, "a", "b")) {
            file.row("=1+1", -1.5);
            file.row("+1", "-1");
            file.row("@x", "\tx");
            file.row("a,\"b\"", null);
            file.row("line\nend", true);
        }

        assertThat(Files.readString(path))
                .isEqualTo("a,b\r\n'=1+1,-1.5\r\n'+1,'-1\r\n'@x,'\tx\r\n\"a,\"\"b\"\"\",\r\n\"line\nend\",true\r\n");
    }
}
