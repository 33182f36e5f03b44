package org.trust360.scoring.report.chart;

import java.util.ArrayList;
import java.util.List;

/** Writes SVG that is well-formed both as XML and in a page; every text and every attribute is escaped. */
final class Svg {

    private final StringBuilder out = new StringBuilder();

    /**
     * A picture as wide as its place.
     *
     * @param text what it says, for those who do not see it
     */
    static Svg picture(TextAlternative text, int height) {
        var titleId = text.id() + "-title";
        var descriptionId = text.id() + "-text";
        return new Svg()
                .open(
                        "svg",
                        "class",
                        "chart",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "id",
                        text.id(),
                        "width",
                        "100%",
                        "height",
                        String.valueOf(height),
                        "role",
                        "img",
                        "aria-labelledby",
                        titleId + " " + descriptionId)
                .text("title", text.title(), "id", titleId)
                .text("desc", text.description(), "id", descriptionId);
    }

    /** @param attributes names and values in turn */
    Svg open(String element, String... attributes) {
        start(element, attributes);
        out.append('>');
        return this;
    }

    Svg close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    Svg empty(String element, String... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    Svg text(String element, String content, String... attributes) {
        open(element, attributes);
        escape(content);
        return close(element);
    }

    Svg rect(String style, String x, String width, int y, int height) {
        return empty(
                "rect",
                "class",
                style,
                "x",
                x,
                "width",
                width,
                "y",
                String.valueOf(y),
                "height",
                String.valueOf(height));
    }

    Svg line(String style, String x1, String x2, int y1, int y2) {
        return empty("line", "class", style, "x1", x1, "x2", x2, "y1", String.valueOf(y1), "y2", String.valueOf(y2));
    }

    /** @param y of the base line */
    Svg label(String style, String content, String x, int y, Anchor anchor) {
        var place = new ArrayList<>(List.of("class", style, "x", x, "y", String.valueOf(y)));
        if (anchor == Anchor.BESIDE) {
            place.addAll(List.of("dx", "12"));
        } else if (anchor != Anchor.START) {
            place.addAll(List.of("text-anchor", anchor == Anchor.END ? "end" : "middle"));
        }
        return text("text", content, place.toArray(String[]::new));
    }

    private void start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.append(isAllowed(letter) ? letter : ' ');
            }
        }
    }

    /** XML knows no other control characters. */
    private static boolean isAllowed(char letter) {
        return letter >= ' ' && letter < '\uFFFE';
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
