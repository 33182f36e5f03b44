package org.trust360.scoring.ratingsfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As a process, since the exit code is what a script sees. */
class ScoreProcessTests {

    @TempDir
    private Path folder;

    @Test
    void endsWithZeroWhereAllWasRead() throws Exception {
        assertThat(exit("leader,rater,group,T_I,T_B,T_P\nL,1,self,3,4,5\n")).isZero();
    }

    @Test
    void endsWithOneWhereALineWasRefused() throws Exception {
        assertThat(exit("leader,rater,group,T_I,T_B,T_P\nL,1,self,3,4,5\nL,2,peer,3,4,6\n"))
                .isEqualTo(1);
    }

    @Test
    void endsWithTwoWhereNothingCanBeDone() throws Exception {
        assertThat(exit("")).isEqualTo(2);
    }

    private int exit(String ratings) throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("ratings.csv"), ratings);
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ScoreRatings.class.getName()));
        command.addAll(List.of(file.toString(), "--out", folder.resolve("out").toString()));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(said).doesNotContain("Exception", "\tat ");
        return process.waitFor();
    }
}
