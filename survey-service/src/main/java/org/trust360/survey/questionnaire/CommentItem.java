package org.trust360.survey.questionnaire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question that raters may answer in their own words; nobody is asked it about themselves.
 *
 * @param others what raters read; {@code {name}} in it stands for the person
 * @param names what stands above the answers in the report; the question itself where null
 */
public record CommentItem(String id, Texts others, @Nullable Texts names) {

    /**
     * What a questionnaire asks that says nothing of comments. These words are part of every questionnaire stored without
     * any, so they never change.
     */
    static final List<CommentItem> USUAL = List.of(
            new CommentItem(
                    "keep",
                    texts("What should {name} keep doing?", "Was sollte {name} beibehalten?"),
                    texts("Keep doing", "Weiter so")),
            new CommentItem(
                    "try",
                    texts("What could {name} try next?", "Was könnte {name} als Nächstes ausprobieren?"),
                    texts("Try next", "Als Nächstes versuchen")));

    private static Texts texts(String english, String german) {
        return new Texts(Map.of("en", english, "de", german));
    }
}
