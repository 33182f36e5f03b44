package org.trust360.scoring.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names over a row, broken so that the medium shows them whole: SVG breaks no lines itself. */
final class Lines {

    static final int HEIGHT = 18;

    private static final int TAG_GAP = 3;

    private Lines() {}

    /** @param tag what stands right of the first line */
    static List<String> of(String name, @Nullable String tag, Medium medium) {
        var lines = new ArrayList<String>();
        var rest = name.strip();
        while (!rest.isEmpty()) {
            int beside = tag == null || !lines.isEmpty() ? 0 : TAG_GAP + tag.length();
            int end = end(rest, Math.max(10, medium.letters() - beside));
            var line = rest.substring(0, end).strip();
            rest = rest.substring(end);
            lines.add(rest.isEmpty() || rest.startsWith(" ") || line.endsWith("-") ? line : line + "-");
            rest = rest.strip();
        }
        return lines;
    }

    /** At the last space or hyphen that fits; a word that is longer than a line is cut, with room for a hyphen. */
    private static int end(String text, int width) {
        if (text.length() <= width) {
            return text.length();
        }
        int gap = Math.max(text.lastIndexOf(' ', width), text.lastIndexOf('-', width - 1) + 1);
        return gap > 0 ? gap : width - 1;
    }

    static void write(Svg svg, List<String> lines, int y) {
        for (int i = 0; i < lines.size(); i++) {
            svg.label("name", lines.get(i), "0", y + i * HEIGHT, Anchor.START);
        }
    }
}
