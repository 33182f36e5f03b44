package org.trust360.notification.maillog;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of the mail log, and how many mails there are in each state.
 *
 * @param next what to name as {@code after} for the page that follows; none where there is none
 */
record MailPage(
        List<MailLine> mails,
        Map<String, Long> counts,
        @Nullable String next) {}
