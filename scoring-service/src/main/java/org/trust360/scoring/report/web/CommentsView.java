package org.trust360.scoring.report.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.campaign.CommentItem;
import org.trust360.scoring.comments.Comment;
import org.trust360.scoring.comments.Comments;

/**
 * What raters wrote, as the page and the print show it.
 *
 * @param note how to read them, or why there are none
 */
record CommentsView(String note, List<Section> sections) {

    /** What was written under one item. */
    record Section(String heading, List<Line> lines) {}

    /** One comment; {@code group} is null wherever it could tell who wrote. */
    record Line(String text, @Nullable String group) {}

    /** @param asked in the order in which raters were asked */
    static CommentsView of(Comments comments, List<CommentItem> asked, Language language) {
        var list = comments instanceof Comments.Shown(var shown) ? shown : List.<Comment>of();
        var least = comments instanceof Comments.TooFew(var fewest) ? fewest : 0;
        return new CommentsView(
                language.text("comments." + comments.word(), least),
                asked.stream().flatMap(item -> section(item, list, language)).toList());
    }

    private static Stream<Section> section(CommentItem item, List<Comment> all, Language language) {
        var lines = all.stream()
                .filter(comment -> comment.item().equals(item.id()))
                .map(comment -> new Line(
                        comment.text(), comment.group() == null ? null : language.groups(List.of(comment.group()))))
                .toList();
        return lines.isEmpty() ? Stream.empty() : Stream.of(new Section(heading(item, language), lines));
    }

    private static String heading(CommentItem item, Language language) {
        return language.name(item.heading()).replace("{name}", language.text("statements.name"));
    }
}
