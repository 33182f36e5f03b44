package org.trust360.scoring.ratingsfile;

import java.io.PrintStream;

/** What the analyst reads while it runs. */
final class Terminal {

    private static final int WIDTH = 30;

    private final PrintStream out;
    private final boolean redraws;

    /** @param redraws whether somebody watches, so that a line can be written over */
    Terminal(PrintStream out, boolean redraws) {
        this.out = out;
        this.redraws = redraws;
    }

    void say(String line) {
        out.println(line);
    }

    /** A bar for work of known size; where nothing can be redrawn, a line each quarter. */
    Progress progress(String what, long total) {
        return new Progress(what, total);
    }

    /** How far some work is. */
    final class Progress {

        private final String what;
        private final long total;
        private long shown = -1;

        private Progress(String what, long total) {
            this.what = what;
            this.total = total;
        }

        void at(long done) {
            long steps = redraws ? 100 : 4;
            long step = total <= 0 ? steps : Math.min(steps, done * steps / total);
            if (step != shown) {
                shown = step;
                draw(100 * step / steps);
            }
        }

        private void draw(long percent) {
            int filled = (int) (percent * WIDTH / 100);
            var line = "  %-8s [%s%s] %3d %%".formatted(what, "#".repeat(filled), ".".repeat(WIDTH - filled), percent);
            out.print(redraws ? "\r" + line : line + System.lineSeparator());
            if (redraws && percent == 100) {
                out.println();
            }
            out.flush();
        }
    }
}
