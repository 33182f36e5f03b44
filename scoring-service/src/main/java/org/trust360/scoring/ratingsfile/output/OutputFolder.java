package org.trust360.scoring.ratingsfile.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.trust360.scoring.ratingsfile.reading.CannotScore;

/**
 * The folder for the results. A folder that holds anything else is left alone; one of an earlier run is cleared of what
 * that run made, and of nothing else.
 */
public final class OutputFolder {

    private static final String MARK = "trust360-score.json";
    private static final String UNFINISHED = "{\"madeBy\":\"trust360 score\",\"finished\":false}\n";
    private static final String REPORTS = "leaders";
    private static final List<String> TABLES =
            List.of("leaders.csv", "themes.csv", "groups.csv", "withheld.csv", "norms.csv", "flags.csv", "refused.csv");
    private static final Pattern REPORT = Pattern.compile("[0-9]{5,}-[A-Za-z0-9._-]*\\.json");

    private final Path folder;

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    /** A folder that may be written to; nothing is touched yet. */
    public static OutputFolder at(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CannotScore(folder + " is no folder.", "Name another one with --out.");
        }
        if (Files.exists(folder) && !Files.isRegularFile(folder.resolve(MARK), NOFOLLOW_LINKS) && !isEmpty(folder)) {
            throw new CannotScore(
                    folder + " is not empty, and was not made by an earlier run.",
                    "Name an empty or new folder with --out.");
        }
        return new OutputFolder(folder);
    }

    /** Makes the folder, and room where an earlier run left something. */
    public void clear() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(MARK), UNFINISHED);
        for (var table : TABLES) {
            Files.deleteIfExists(folder.resolve(table));
        }
        if (Files.exists(reports(), NOFOLLOW_LINKS) && !Files.isDirectory(reports(), NOFOLLOW_LINKS)) {
            throw new CannotScore(reports() + " is not of an earlier run.", "Move it away.");
        }
        Files.createDirectories(reports());
        try (var files = Files.newDirectoryStream(reports(), OutputFolder::isReport)) {
            for (var file : files) {
                Files.delete(file);
            }
        }
    }

    /** Says in the folder what was made. */
    public void finish(String json) throws IOException {
        Files.writeString(folder.resolve(MARK), json);
    }

    /** The place of one of the tables. */
    public Path table(String name) {
        if (!TABLES.contains(name)) {
            throw new IllegalArgumentException("Not among what a later run would clear: " + name);
        }
        return folder.resolve(name);
    }

    /**
     * The name of the report of the n-th leader: safe on every file system, whatever the leader's name, and never the same
     * for two.
     */
    public static String reportName(int n, String leader) {
        var safe = leader.replaceAll("[^A-Za-z0-9._-]", "_");
        return String.format(
                Locale.ROOT, "%s/%05d-%s.json", REPORTS, n, safe.substring(0, Math.min(40, safe.length())));
    }

    public void report(String name, byte[] json) throws IOException {
        Files.write(folder.resolve(name), json);
    }

    private Path reports() {
        return folder.resolve(REPORTS);
    }

    private static boolean isReport(Path file) {
        return REPORT.matcher(file.getFileName().toString()).matches();
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }
}
