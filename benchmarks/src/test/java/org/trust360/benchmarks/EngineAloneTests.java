package org.trust360.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.publication.Publication;

/** The engine is a plain library: this is all that it needs, and no framework is among it. */
class EngineAloneTests {

    private static final List<String> DECLARED =
            List.of("commons-statistics-distribution", "commons-numbers-", "commons-rng-", "jackson-annotations");

    @Test
    void scoresALeaderWithoutAFramework() throws Exception {
        // Five peers at 4 of 5, the leader at 5: L = (1 + .75 + .75) / 3.
        assertThat(outputOf(EngineAlone.class, classPath())).contains("level 0.833", "Spring false", "MongoDB false");
    }

    private static List<String> outputOf(Class<?> main, String classPath) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-cp", classPath, main.getName())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }

    private static String classPath() throws URISyntaxException {
        var declared = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> DECLARED.stream()
                        .anyMatch(
                                name -> Path.of(entry).getFileName().toString().startsWith(name)));
        return Stream.concat(Stream.of(place(EngineAlone.class), place(Publication.class)), declared)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
