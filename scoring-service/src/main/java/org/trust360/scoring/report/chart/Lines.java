package org.trust360.scoring.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names over a row, broken so that the narrowest phone shows them whole: SVG breaks no lines itself. */
final class Lines {

    static final int HEIGHT = 18;

    private static final int WIDTH = 38;
    private static final int TAG_GAP = 3;

    private Lines() {}

    /** @param tag what stands right of the first line */
    static List<String> of(String name, @Nullable String tag) {
        var lines = new ArrayList<String>();
        var rest = name.strip();
        while (!rest.isEmpty()) {
            int width = tag == null || !lines.isEmpty() ? WIDTH : Math.max(10, WIDTH - TAG_GAP - tag.length());
            int end = end(rest, width);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /** At the last space that fits; a word that is longer than a line is cut. */
    private static int end(String text, int width) {
        if (text.length() <= width) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', width);
        return space > 0 ? space : width;
    }

    static void write(Svg svg, List<String> lines, int y) {
        for (int i = 0; i < lines.size(); i++) {
            svg.label("name", lines.get(i), "0", y + i * HEIGHT, Anchor.START);
        }
    }
}
