package org.trust360.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.yaml.snakeyaml.Yaml;

/**
 * Every sentence that the services can say: message bundles, mails, questionnaires, the texts of scripts and pages, and what
 * stands in quotes in Java, problem details among it. Where a file does not tell its language, it counts for both.
 */
final class SpokenSentences {

    static final List<String> SERVICES =
            List.of("gateway", "survey-service", "scoring-service", "notification-service");

    private static final List<String> LANGUAGES = List.of("en", "de");

    /** Ours alone: what others wrote speaks to nobody. */
    private static final Pattern SCRIPT = Pattern.compile("(?<!\\.min)\\.js$");

    /** A text of a script, or a comment: whichever begins first. */
    private static final Pattern QUOTED = Pattern.compile(
            "(?<text>`(?:\\\\.|[^`\\\\])*`|'(?:\\\\.|[^'\\\\\\n])*'|\"(?:\\\\.|[^\"\\\\\\n])*\")|/\\*.*?\\*/|(?<![:/])//[^\\n]*",
            Pattern.DOTALL);

    /** A text block, a text, a character, a comment: whichever begins first. */
    private static final Pattern JAVA = Pattern.compile(
            "\"\"\"(?<block>.*?)\"\"\"|\"(?<text>(?:\\\\.|[^\"\\\\])*)\"|'(?:\\\\.|[^'\\\\])'|/\\*.*?\\*/|//[^\\n]*",
            Pattern.DOTALL);

    private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");

    private SpokenSentences() {}

    /** Something that may be said, and where it stands. */
    record Sentence(String file, String key, String language, String text) {

        String place() {
            return "allowed | %s | %s | ".formatted(file, key);
        }
    }

    static List<Sentence> all() {
        return SERVICES.stream()
                .flatMap(service -> files(Path.of("..", service, "src/main"))
                        .flatMap(file -> read(service + "/" + file.getFileName(), file)))
                .toList();
    }

    private static Stream<Path> files(Path under) {
        try (var files = Files.walk(under)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Sentence> read(String name, Path file) {
        var extension = name.substring(name.lastIndexOf('.') + 1);
        return switch (extension) {
            case "properties" -> bundle(name, file);
            case "txt" -> file.toString().contains("mail") ? Stream.of(mail(name, file)) : Stream.empty();
            case "js" -> SCRIPT.matcher(name).find() ? script(name, text(file)) : Stream.empty();
            case "html" -> inBoth(name, page(text(file)));
            case "yaml" -> translated(name, new Yaml().load(text(file)));
            case "java" ->
                JAVA.matcher(JOINED.matcher(text(file)).replaceAll(""))
                        .results()
                        .flatMap(found -> Stream.of(found.group("block"), found.group("text")))
                        .filter(said -> said != null && said.contains(" "))
                        .flatMap(said -> inBoth(name, said));
            default -> Stream.empty();
        };
    }

    private static Stream<Sentence> bundle(String name, Path file) {
        var bundle = new Properties();
        try (var reader = Files.newBufferedReader(file, UTF_8)) {
            bundle.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle.entrySet().stream()
                .map(entry -> new Sentence(
                        name,
                        entry.getKey().toString(),
                        language(name),
                        entry.getValue().toString()));
    }

    private static Sentence mail(String name, Path file) {
        return new Sentence(name, "-", language(name), text(file));
    }

    /** The texts of the rater's form say which part of them is German. */
    private static Stream<Sentence> script(String name, String script) {
        int german = script.indexOf("\nconst de = ");
        if (german < 0) {
            return quoted(script).flatMap(said -> inBoth(name, said));
        }
        return Stream.concat(
                quoted(script.substring(0, german)).map(said -> new Sentence(name, "-", "en", said)),
                quoted(script.substring(german)).map(said -> new Sentence(name, "-", "de", said)));
    }

    private static Stream<String> quoted(String script) {
        return QUOTED.matcher(script)
                .results()
                .map(found -> found.group("text"))
                .filter(said -> said != null && said.contains(" "));
    }

    /** What a page says by itself; what a bundle puts in its place is read there. */
    private static String page(String html) {
        var page = Jsoup.parse(html);
        page.select("[^th:text], [^th:utext]").remove();
        var spoken = Stream.of("alt", "title", "placeholder", "aria-label")
                .flatMap(name -> page.select("[" + name + "]").eachAttr(name).stream());
        return String.join("\n", Stream.concat(Stream.of(page.text()), spoken).toList());
    }

    /** Whatever stands under the tag of a language. */
    private static Stream<Sentence> translated(String name, Object node) {
        return switch (node) {
            case Map<?, ?> map ->
                map.entrySet().stream().flatMap(entry -> {
                    var key = String.valueOf(entry.getKey());
                    return LANGUAGES.contains(key)
                            ? Stream.of(new Sentence(name, "-", key, String.valueOf(entry.getValue())))
                            : translated(name, entry.getValue());
                });
            case Iterable<?> list ->
                StreamSupport.stream(list.spliterator(), false).flatMap(each -> translated(name, each));
            default -> Stream.empty();
        };
    }

    private static Stream<Sentence> inBoth(String name, String text) {
        return LANGUAGES.stream().map(language -> new Sentence(name, "-", language, text));
    }

    private static String language(String name) {
        return name.toLowerCase(Locale.ROOT).contains("_de.") ? "de" : "en";
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
