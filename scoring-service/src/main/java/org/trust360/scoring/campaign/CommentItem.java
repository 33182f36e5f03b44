package org.trust360.scoring.campaign;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A question to the raters that is answered in words.
 *
 * @param others the question by language tag; {@code {name}} stands for the leader
 * @param names what stands above the answers, by language tag; the question itself where null
 */
public record CommentItem(
        String id, Map<String, String> others, @Nullable Map<String, String> names) {

    /** The only ones of campaigns that do not tell theirs. */
    public static final List<CommentItem> USUAL = List.of(
            new CommentItem(
                    "keep",
                    Map.of("en", "What should {name} keep doing?", "de", "Was sollte {name} beibehalten?"),
                    Map.of("en", "Keep doing", "de", "Weiter so")),
            new CommentItem(
                    "try",
                    Map.of("en", "What could {name} try next?", "de", "Was könnte {name} als Nächstes ausprobieren?"),
                    Map.of("en", "Try next", "de", "Als Nächstes versuchen")));

    public CommentItem {
        others = new TreeMap<>(others);
        names = names == null ? null : new TreeMap<>(names);
    }

    /** What stands above the answers, by language tag. */
    public Map<String, String> heading() {
        return Objects.requireNonNullElse(names, others);
    }
}
