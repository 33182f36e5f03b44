package org.trust360.notification.maillog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One of the ways to look at the mails.
 *
 * @param state a state, or {@code all}
 * @param count how many mails are in it
 */
public record MailChoice(String state, long count, String href, boolean chosen) {

    /** All mails, and every state in which there are some. */
    static List<MailChoice> of(MailQuery query, Map<String, Long> counts) {
        var all = counts.values().stream().mapToLong(Long::longValue).sum();
        var choices = new ArrayList<MailChoice>();
        choices.add(new MailChoice("all", all, query.href(null, null), query.state() == null));
        counts.forEach((state, count) -> {
            var chosen = Objects.equals(state, query.state());
            if (chosen || count > 0) {
                choices.add(new MailChoice(state, count, query.href(state, null), chosen));
            }
        });
        return choices;
    }
}
