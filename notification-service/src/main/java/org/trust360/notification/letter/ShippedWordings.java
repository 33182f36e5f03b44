package org.trust360.notification.letter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that came with the release, from files: three lines of head, an empty line, the body. */
public final class ShippedWordings implements Wordings {

    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final Map<String, Wording> wordings = Stream.of(Occasion.values())
            .flatMap(occasion -> LANGUAGES.stream().map(language -> file(occasion, language)))
            .collect(Collectors.toUnmodifiableMap(Function.identity(), ShippedWordings::read));

    @Override
    public Wording of(Occasion occasion, Locale language) {
        var wording = wordings.get(file(occasion, language));
        if (wording == null) {
            throw new IllegalArgumentException("No words in " + language);
        }
        return wording;
    }

    private static String file(Occasion occasion, Locale language) {
        return "/mail/words/" + occasion.word() + "_" + language.getLanguage() + ".txt";
    }

    private static Wording read(String file) {
        try (var in = ShippedWordings.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return parse(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Wording parse(String text) {
        var parts = text.split("\n\n", 2);
        var head = parts[0].lines()
                .map(line -> line.split(": ?", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
        return new Wording(
                head.getOrDefault("subject", ""),
                head.getOrDefault("preview", ""),
                head.getOrDefault("button", ""),
                parts[1].strip());
    }
}
