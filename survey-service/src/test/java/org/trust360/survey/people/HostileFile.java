package org.trust360.survey.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A file as nobody should send it: good lines between rubbish, with quotes, formula characters, NUL, marks of other
 * encodings and all line ends.
 *
 * @param good what the good lines say, by their ids
 */
public record HostileFile(Map<String, String> good, String text) {

    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");

    public static Stream<Long> seeds() {
        return new Random(4).longs(25).boxed();
    }

    /** People, with ids that begin like this. */
    public static HostileFile ofPeople(long seed, String prefix) {
        return of(seed, "id,name,email", prefix, (id, name) -> "%s,\"%s\",g@example.org".formatted(id, quoted(name)));
    }

    /** The line is made of an id and a text that has to be quoted. */
    public static HostileFile of(long seed, String header, String prefix, BiFunction<String, String, String> line) {
        var random = new Random(seed);
        var good = new LinkedHashMap<String, String>();
        var file = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "")
                .append(header)
                .append("\n");
        for (int i = 0; i < 120; i++) {
            if (random.nextInt(3) == 0) {
                file.append(rubbish(random));
            } else {
                var text = name(random);
                good.put(prefix + i, text);
                file.append(line.apply(prefix + i, text));
            }
            file.append(LINE_ENDS.get(random.nextInt(LINE_ENDS.size())));
        }
        return new HostileFile(good, file.toString());
    }

    private static String quoted(String text) {
        return text.replace("\"", "\"\"");
    }

    /** Never empty, without spaces around and without what an import takes for its own. */
    private static String name(Random random) {
        return "N" + text(random, "ab,;\"=@+-'\u00e9\uFEFF {}$.") + "e";
    }

    /** Begins so that it is no good line: an id of its own, and no address. */
    private static String rubbish(Random random) {
        return "x" + random.nextInt() + "," + text(random, "ab,;\"=@\0\t\uFEFF\uD83D\uDE00\u202E'{}$.");
    }

    private static String text(Random random, String alphabet) {
        var text = new StringBuilder();
        random.ints(random.nextInt(40), 0, alphabet.length()).forEach(at -> text.append(alphabet.charAt(at)));
        return text.toString();
    }
}
