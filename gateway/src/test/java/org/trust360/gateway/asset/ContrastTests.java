package org.trust360.gateway.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every pair of colours that meet, by day and by night, after WCAG 2.2 (1.4.3: 4.5 for text, 1.4.11: 3 for lines). */
class ContrastTests {

    private static final Pattern ROOT = Pattern.compile(":root \\{(.*?)\\n\\s*}", Pattern.DOTALL);
    private static final Pattern COLOUR = Pattern.compile("--([\\w-]+): #([0-9a-f]{6});");
    private static final Map<String, List<String>> TEXT = Map.of(
            "ink", List.of("ground", "surface", "sunken", "info-wash", "success-wash", "warning-wash", "danger-wash"),
            "ink-soft", List.of("ground", "surface", "sunken"),
            "accent", List.of("ground", "surface"),
            "on-accent", List.of("accent", "accent-strong"),
            "info", List.of("info-wash"),
            "success", List.of("success-wash"),
            "warning", List.of("warning-wash"),
            "danger", List.of("ground", "surface", "danger-wash"));
    private static final List<String> LINES = List.of("line-strong", "intention", "behavior", "perception");

    @Test
    void isEnoughByDayAndByNight() throws IOException {
        var themes = ROOT.matcher(stylesheet())
                .results()
                .map(theme -> colours(theme.group(1)))
                .toList();
        assertThat(themes).hasSize(2);
        for (var colours : themes) {
            TEXT.forEach((text, grounds) -> grounds.forEach(ground -> assertThat(contrast(colours, text, ground))
                    .as(text + " on " + ground)
                    .isGreaterThan(4.5)));
            LINES.forEach(line -> List.of("ground", "surface")
                    .forEach(ground -> assertThat(contrast(colours, line, ground))
                            .as(line + " on " + ground)
                            .isGreaterThan(3)));
        }
    }

    private static double contrast(Map<String, String> colours, String one, String other) {
        double[] both = {luminance(colours.getOrDefault(one, "")), luminance(colours.getOrDefault(other, ""))};
        Arrays.sort(both);
        return (both[1] + 0.05) / (both[0] + 0.05);
    }

    private static double luminance(String hex) {
        byte[] rgb = HexFormat.of().parseHex(hex);
        return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
    }

    private static double linear(byte channel) {
        double share = Byte.toUnsignedInt(channel) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> colours(String theme) {
        var colours = new HashMap<String, String>();
        COLOUR.matcher(theme).results().forEach(match -> colours.put(match.group(1), match.group(2)));
        return colours;
    }

    private static String stylesheet() throws IOException {
        try (var in = Objects.requireNonNull(ContrastTests.class.getResourceAsStream("/static/assets/trust360.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
