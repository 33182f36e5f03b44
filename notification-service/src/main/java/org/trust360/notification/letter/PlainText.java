package org.trust360.notification.letter;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A letter as plain text: the same words as in HTML, in the same order. */
final class PlainText {

    private PlainText() {}

    static String of(List<Block> blocks, Foot foot) {
        var body = blocks.stream().map(PlainText::text).collect(Collectors.joining("\n\n"));
        return body + "\n\n--\n" + foot.text() + "\n";
    }

    private static String text(Block block) {
        return switch (block) {
            case Block.Words words -> words.text();
            case Block.Details details ->
                details.facts().stream().map(PlainText::fact).collect(Collectors.joining("\n"));
            case Block.Button button -> button.label() + ":\n" + button.link();
        };
    }

    private static String fact(Block.Fact fact) {
        var values = fact.values();
        return values.size() == 1
                ? fact.term() + ": " + values.getFirst()
                : fact.term() + ":\n"
                        + values.stream().map(value -> "- " + value).collect(Collectors.joining("\n"));
    }

    /** What stands below every letter: who sent it, and how to get no more of the kind. */
    record Foot(String sender, String stop, @Nullable String stopLink) {

        String text() {
            return stopLink == null ? sender : sender + "\n\n" + stop + "\n" + stopLink;
        }
    }
}
