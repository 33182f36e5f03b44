package org.trust360.scoring.report.web;

import java.util.List;
import java.util.Map;

/**
 * Something to say, not yet in any language. Numbers with decimals among the arguments are means, {@link Named} are themes.
 */
record Sentence(String key, List<Object> args) {

    Sentence {
        args = List.copyOf(args);
    }

    /** Themes, by their names in all languages. */
    record Named(List<Map<String, String>> names) {}

    static Sentence of(String key, Object... args) {
        return new Sentence(key, List.of(args));
    }
}
