package org.trust360.local.demo;

import java.util.Locale;

/** Somebody who does not exist. */
record Actor(String id, String name, String email, String language, String unit) {

    private static final String[] FIRST = {
        "Ada", "Ben", "Clara", "David", "Elif", "Felix", "Greta", "Hugo", "Ines", "Jonas", "Karla", "Liam", "Mira",
        "Noah", "Olga", "Paul", "Rosa", "Samir", "Tara", "Viktor", "Wanda", "Yusuf", "Zoe"
    };
    private static final String[] LAST = {
        "Abendroth",
        "Birkmann",
        "Castell",
        "Dorn",
        "Eichholz",
        "Falkner",
        "Grünwald",
        "Hollander",
        "Iversen",
        "Jansen",
        "Kestrel",
        "Lindqvist",
        "Morgenstern"
    };

    /** The n-th of the cast; two of them never have the same name while there are fewer than 23 x 13. */
    static Actor number(int n, String id, String unit) {
        var first = FIRST[n % FIRST.length];
        var last = LAST[n % LAST.length];
        var address = (first + "." + last).toLowerCase(Locale.ROOT).replace("ü", "ue");
        return new Actor(id, first + " " + last, address + "@example.org", n % 4 == 3 ? "de" : "en", unit);
    }

    String csv() {
        return String.join(",", id, name, email, language, unit);
    }
}
