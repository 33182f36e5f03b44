package org.trust360.scoring.ratingsfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreRatingsTests {

    @TempDir
    private Path folder;

    @Test
    void givesTheSameBytesAgain() throws IOException {
        var first = Run.of(sim360(), folder.resolve("a"));
        var second = Run.of(sim360(), folder.resolve("b"));
        var replaced = Run.of(sim360(), folder.resolve("a"));

        assertThat(second.files()).isEqualTo(first.files()).hasSizeGreaterThan(40);
        assertThat(replaced.exit()).isZero();
        assertThat(replaced.files()).isEqualTo(second.files());
    }

    @Test
    void doesNotCareInWhichOrderTheLinesAre() throws IOException {
        var seed = new Random().nextLong();
        var lines = new ArrayList<>(Files.readAllLines(sim360()));
        Collections.shuffle(lines.subList(1, lines.size()), new Random(seed));
        var shuffled = Run.of(Files.write(folder.resolve("shuffled.csv"), lines), folder.resolve("b"));
        var sorted = Run.of(sim360(), folder.resolve("a"));

        assertThat(shuffled.table("themes.csv").toString())
                .as("seed %d", seed)
                .isEqualTo(sorted.table("themes.csv").toString());
    }

    @Test
    void scoresTheGoodLinesAndTellsTheBad() throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(sim360()));
        lines.set(1, lines.get(1).replace("SELF,5", "SELF,9"));
        lines.add("L01,X,BOSS" + ",3".repeat(24));
        var run = Run.of(Files.write(folder.resolve("bad.csv"), lines), folder.resolve("out"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.said())
                .contains("line 2, column T1_I: it is no whole number from 1 to 5 (\"9\"). Correct it")
                .contains("line 469, column group: it is no group (\"BOSS\"). Use self, manager, peer")
                .contains("466 lines about 40 leaders were read, 2 lines were refused.");
        assertThat(run.table("refused.csv")).extracting(row -> row.get("line")).containsExactly("2", "469");
        assertThat(run.table("leaders.csv")).hasSize(40);
    }

    @Test
    void leavesAFolderAloneThatItDidNotMake() throws IOException {
        var out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("thesis.txt"), "years of work");
        var run = Run.of(sim360(), out);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.complained()).contains("is not empty").contains("Name an empty or new folder");
        assertThat(out).isDirectoryContaining(path -> path.endsWith("thesis.txt"));
        try (var left = Files.list(out)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void removesFromItsFolderOnlyWhatItMade() throws IOException {
        var out = folder.resolve("out");
        Run.of(sim360(), out);
        Files.writeString(out.resolve("notes.txt"), "mine");
        Files.writeString(out.resolve("leaders/mine.json"), "{}");
        var few = Files.write(
                folder.resolve("few.csv"), Files.readAllLines(sim360()).subList(0, 13));
        var run = Run.of(few, out);

        assertThat(run.exit()).isZero();
        assertThat(run.files()).containsKeys("notes.txt", "leaders/mine.json", "leaders/00001-L01.json");
        assertThat(run.files()).doesNotContainKey("leaders/00040-L40.json");
    }

    @Test
    void keepsEarlierResultsWhereTheNewFileCannotBeRead() throws IOException {
        var out = folder.resolve("out");
        var before = Run.of(sim360(), out).files();
        var run = Run.of(Files.writeString(folder.resolve("wrong.csv"), "a,b\n1,2\n"), out);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.files()).isEqualTo(before);
    }

    @Test
    void writesNamesThatNoFileSystemMinds() throws IOException {
        var names = List.of("../../etc/passwd", "CON", "a", "A", "x/y", "x_y", "=cmd|' /C calc'!A0", "Zoë");
        var lines = new ArrayList<String>(List.of("leader,rater,group,T_I,T_B,T_P"));
        names.forEach(name -> lines.add(name + ",1,self,3,3,3"));
        var run = Run.of(Files.write(folder.resolve("names.csv"), lines), folder.resolve("out"));

        assertThat(run.exit()).isZero();
        assertThat(run.files().keySet())
                .filteredOn(name -> name.startsWith("leaders/"))
                .hasSize(names.size())
                .allMatch(name -> name.matches("leaders/[0-9]{5}-[A-Za-z0-9._-]+\\.json"));
        assertThat(run.table("leaders.csv"))
                .extracting(row -> row.get("leader"))
                .contains("'=cmd|' /C calc'!A0", "Zoë")
                .doesNotContain("=cmd|' /C calc'!A0");
    }

    @Test
    void usesNeitherOfTwoSelfAssessments() throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(sim360()));
        lines.add("L01,L01-S2,SELF" + ",1".repeat(24));
        var run = Run.of(Files.write(folder.resolve("two.csv"), lines), folder.resolve("out"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.said()).contains("it is a second self-assessment, the first is in line 2; neither counts");
        assertThat(run.table("leaders.csv").getFirst().get("intention")).isEmpty();
        assertThat(run.files().get("leaders/00001-L01.json")).contains("several-self-assessments");
    }

    @Test
    void saysWhatIsUnclear() {
        var run = Run.of(folder, "ratings.csv");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.complained()).contains("--out DIR", "./run score --help");
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        var run = Run.of(folder.resolve("none.csv"), folder.resolve("out"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.complained()).contains("There is no file").doesNotContain("Exception");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void helps() {
        var run = Run.of(folder, "--help");

        assertThat(run.exit()).isZero();
        assertThat(run.said()).contains("--questionnaire FILE", "--scale K", "--k N");
    }

    private static Path sim360() {
        return Sim360FileTests.oracle("15-sim360.csv");
    }
}
