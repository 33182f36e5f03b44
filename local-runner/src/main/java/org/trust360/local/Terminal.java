package org.trust360.local;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** What the person at the keyboard reads; one line a fact. */
public final class Terminal {

    private final PrintStream out;
    private final boolean redraws;

    public Terminal(PrintStream out, boolean redraws) {
        this.out = out;
        this.redraws = redraws;
    }

    /** Standard output; bars are drawn over only where somebody sees it. */
    public static Terminal standard() {
        return new Terminal(
                System.out,
                Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .isPresent());
    }

    public synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    void took(String what, Duration duration) {
        say("  %-22s ready %5s".formatted(what, seconds(duration)));
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }

    /** A bar for work of known size; where nothing can be redrawn, a line each quarter. */
    public Bar bar(String what, int total) {
        return new Bar(what, total);
    }

    /** How far some work is. */
    public final class Bar {

        private static final int WIDTH = 30;

        private final String what;
        private final int total;
        private int shown = -1;

        private Bar(String what, int total) {
            this.what = what;
            this.total = total;
        }

        public synchronized void at(int done) {
            int steps = redraws ? 100 : 4;
            int step = total == 0 ? steps : (int) ((long) done * steps / total);
            if (step == shown) {
                return;
            }
            shown = step;
            draw(done);
        }

        private void draw(int done) {
            int filled = total == 0 ? WIDTH : (int) ((long) done * WIDTH / total);
            var line = "  %-22s [%s%s] %d of %d"
                    .formatted(what, "#".repeat(filled), ".".repeat(WIDTH - filled), done, total);
            synchronized (Terminal.this) {
                out.print(redraws ? "\r" + line : line + System.lineSeparator());
                if (redraws && done >= total) {
                    out.println();
                }
                out.flush();
            }
        }
    }
}
