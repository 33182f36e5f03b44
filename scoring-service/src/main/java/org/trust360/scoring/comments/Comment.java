package org.trust360.scoring.comments;

import org.jspecify.annotations.Nullable;

/**
 * A comment as it is shown: text and nothing but text.
 *
 * @param item id of the comment item that it answers
 * @param group the group of whoever wrote it, where as many of the group have written that it says nothing about anybody
 */
public record Comment(String item, String text, @Nullable String group) {

    /** Not what somebody wrote: no log shows it by accident. */
    @Override
    public String toString() {
        return "Comment";
    }
}
