package org.trust360.scoring.report.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.comments.Comment;
import org.trust360.scoring.comments.Comments;

/**
 * What raters wrote, as the page and the print show it.
 *
 * @param note how to read them, or why there are none
 */
record CommentsView(String note, List<Section> sections) {

    /** The order in which raters were asked. */
    private static final List<String> ITEMS = List.of("keep", "try");

    /** What was written under one item. */
    record Section(String heading, List<Line> lines) {}

    /** One comment; {@code group} is null wherever it could tell who wrote. */
    record Line(String text, @Nullable String group) {}

    static CommentsView of(Comments comments, Language language) {
        var list = comments instanceof Comments.Shown(var shown) ? shown : List.<Comment>of();
        var least = comments instanceof Comments.TooFew(var fewest) ? fewest : 0;
        return new CommentsView(
                language.text("comments." + comments.word(), least),
                ITEMS.stream().flatMap(item -> section(item, list, language)).toList());
    }

    private static Stream<Section> section(String item, List<Comment> all, Language language) {
        var lines = all.stream()
                .filter(comment -> comment.item().equals(item))
                .map(comment -> new Line(
                        comment.text(), comment.group() == null ? null : language.groups(List.of(comment.group()))))
                .toList();
        return lines.isEmpty() ? Stream.empty() : Stream.of(new Section(language.text("comments." + item), lines));
    }
}
