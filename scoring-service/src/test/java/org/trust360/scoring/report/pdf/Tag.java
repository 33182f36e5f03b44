package org.trust360.scoring.report.pdf;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of a PDF as a program hears it that reads aloud.
 *
 * @param kind H1, P, Table and so on; {@link #WORDS} for what is written itself
 * @param page the number of the page that it begins on; 0 where nothing of it is on any
 * @param text of words what they say, of a picture what is said in its place
 * @param parts in the order in which they are read
 */
public record Tag(String kind, int page, String text, List<Tag> parts) {

    public static final String WORDS = "words";

    public Tag {
        parts = List.copyOf(parts);
    }

    /** All that is said under it. */
    public String said() {
        return all(WORDS).map(Tag::text).collect(Collectors.joining());
    }

    /** It and all below, in the order in which they are read. */
    public Stream<Tag> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Tag::all));
    }

    /** Those of these kinds. */
    public Stream<Tag> all(String... kinds) {
        return all().filter(tag -> List.of(kinds).contains(tag.kind()));
    }
}
