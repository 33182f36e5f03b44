package org.trust360.scoring.ratingsfile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.Optional;
import org.trust360.scoring.ratingsfile.Options.Help;
import org.trust360.scoring.ratingsfile.Options.Score;
import org.trust360.scoring.ratingsfile.Options.Unclear;
import org.trust360.scoring.ratingsfile.reading.CannotScore;

/** Scores a file of ratings. Ends with 0 where all of it was read, 1 where lines were refused, 2 where nothing was done. */
public final class ScoreRatings {

    private static final int ALL_READ = 0;
    private static final int LINES_REFUSED = 1;
    private static final int CANNOT = 2;

    private ScoreRatings() {}

    public static void main(String[] arguments) {
        boolean watched = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        System.exit(run(new Terminal(System.out, watched), System.err, arguments));
    }

    static int run(Terminal terminal, PrintStream err, String... arguments) {
        try {
            return switch (Options.of(arguments)) {
                case Help _ -> help(terminal);
                case Unclear(String problem) -> cannot(err, problem + "\n./run score --help tells more.");
                case Score score -> new Scoring(score, terminal).run() ? ALL_READ : LINES_REFUSED;
            };
        } catch (CannotScore e) {
            return cannot(err, e.getMessage());
        } catch (IOException e) {
            return cannot(err, text(e));
        } catch (UncheckedIOException e) {
            return cannot(err, text(Objects.requireNonNull(e.getCause())));
        } catch (OutOfMemoryError e) {
            return cannot(
                    err, "The memory does not suffice.\nSplit the file by leaders and score the parts one by one.");
        } catch (RuntimeException e) {
            return cannot(err, "This was not foreseen, please report it: " + e);
        }
    }

    private static int help(Terminal terminal) throws IOException {
        try (InputStream text = ScoreRatings.class.getResourceAsStream("help.txt")) {
            terminal.say(new String(Objects.requireNonNull(text).readAllBytes(), UTF_8).stripTrailing());
        }
        return ALL_READ;
    }

    private static int cannot(PrintStream err, @org.jspecify.annotations.Nullable String why) {
        err.println(why);
        return CANNOT;
    }

    private static String text(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> "There is no file " + missing.getFile() + ".\nLook at the name.";
            case AccessDeniedException denied -> denied.getFile() + " may not be read or written.\nLook at its owner.";
            case CharacterCodingException _ -> "The questionnaire file is not UTF-8.\nSave it in UTF-8.";
            case FileSystemException failed ->
                failed.getFile() + ": " + failed.getReason() + ".\nLook at the disk and the names.";
            default -> "Reading or writing failed: " + e.getMessage() + ".\nLook at the disk and try again.";
        };
    }
}
