package org.trust360.scoring.ratingsfile.reading;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.trust360.scoring.congruence.Relationship;

/**
 * Reads a file of ratings line by line: one rater about one leader a line. Keeps a byte an answer and the names, nothing
 * else, so the lines of a leader may stand anywhere.
 */
public final class RatingsReader {

    private static final int LINES_BETWEEN_NEWS = 1_000;

    private final Limits limits;
    private final Consumer<Complaint> complaints;
    private final LongConsumer progress;
    private final SortedMap<String, Map<String, Rating>> leaders = new TreeMap<>();
    private final TreeSet<String> selfTwice = new TreeSet<>();
    private int taken;
    private int refused;

    /** @param progress hears how many bytes were read, now and then */
    public RatingsReader(Limits limits, Consumer<Complaint> complaints, LongConsumer progress) {
        this.limits = limits;
        this.complaints = complaints;
        this.progress = progress;
    }

    /** Reads all of a file; {@code questionnaire} makes of the columns that may be items what they mean. */
    public Ratings read(InputStream file, Function<List<String>, Asked> questionnaire) throws IOException {
        var digest = sha256();
        var lines = new Lines(new DigestInputStream(file, digest), limits);
        var first = firstLine(lines);
        var cells = Cells.separatedAs(first);
        var header = Header.of(
                cells.split(first)
                        .orElseThrow(() ->
                                new CannotScore("A quote in the first line is not closed.", "Close it or remove it.")),
                limits);
        header.leader();
        header.rater();
        header.group();
        var asked = questionnaire.apply(header.others());
        readLines(lines, cells, new LineRules(header, asked));
        var fingerprint = HexFormat.of().formatHex(digest.digest(), 0, 8);
        return new Ratings(asked, fingerprint, leaders, selfTwice, taken, refused, header.unused(asked));
    }

    private String firstLine(Lines lines) throws IOException {
        var line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            throw new CannotScore("The file is empty.", "Its first line has to name the columns.");
        }
        if (lines.isTooLong()) {
            throw new CannotScore(
                    "The first line is longer than " + limits.lineLength() + " bytes.", "It has to name the columns.");
        }
        if (line.indexOf('\0') >= 0 || line.indexOf('\uFFFD') >= 0) {
            throw new CannotScore("The file is no text in UTF-8.", "Save it as CSV in UTF-8.");
        }
        return line;
    }

    private void readLines(Lines lines, Cells cells, LineRules rules) throws IOException {
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (line.isBlank()) {
                continue;
            }
            if (taken + refused == limits.lines()) {
                throw new CannotScore(
                        "The file has more than " + limits.lines() + " lines.",
                        "Split it by leaders and score the parts one by one.");
            }
            if (take(lines, line, cells, rules)) {
                taken++;
            } else {
                refused++;
            }
            if ((taken + refused) % LINES_BETWEEN_NEWS == 0) {
                progress.accept(lines.bytes());
            }
        }
        progress.accept(lines.bytes());
    }

    private boolean take(Lines lines, String line, Cells cells, LineRules rules) {
        long number = lines.number();
        if (lines.isTooLong()) {
            return refuse(
                    number,
                    "it is longer than " + limits.lineLength() + " bytes",
                    "Look for a quote or line end that is missing");
        }
        var split = cells.split(line);
        if (split.isEmpty()) {
            return refuse(number, "a quote is not closed, or closed too early", "Double the quotes inside of a cell");
        }
        return rules.read(number, split.get(), complaints).map(this::keep).orElse(false);
    }

    private boolean keep(LineRules.Line line) {
        var raters = leaders.computeIfAbsent(line.leader(), leader -> new LinkedHashMap<>());
        long number = line.rating().line();
        if (raters.size() >= limits.raters()) {
            return refuse(
                    number,
                    "the leader has more than " + limits.raters() + " raters",
                    "Look whether the leader is one");
        }
        var earlier = raters.putIfAbsent(line.rater(), line.rating());
        if (earlier != null) {
            return refuse(
                    number,
                    "line " + earlier.line() + " is about the same leader by the same rater, and counts",
                    "Remove one of the two, or tell the raters apart");
        }
        return line.rating().relationship() != Relationship.SELF || isOnlySelf(line.leader(), raters, number);
    }

    /** Of two self-assessments none can be taken for the right one; both stay, and the engine uses neither. */
    private boolean isOnlySelf(String leader, Map<String, Rating> raters, long number) {
        var first = raters.values().stream()
                .filter(rating -> rating.relationship() == Relationship.SELF)
                .findFirst();
        if (first.isEmpty() || first.get().line() == number) {
            return true;
        }
        selfTwice.add(leader);
        return refuse(
                number,
                "it is a second self-assessment, the first is in line "
                        + first.get().line() + "; neither counts",
                "Keep one");
    }

    private boolean refuse(long number, String problem, String remedy) {
        complaints.accept(new Complaint(number, "", "", problem, remedy));
        return false;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
