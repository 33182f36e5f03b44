package org.trust360.scoring.report.web;

import java.util.List;

/** Something to say, not yet in any language; numbers among the arguments are means. */
record Sentence(String key, List<Object> args) {

    Sentence {
        args = List.copyOf(args);
    }

    static Sentence of(String key, Object... args) {
        return new Sentence(key, List.of(args));
    }
}
