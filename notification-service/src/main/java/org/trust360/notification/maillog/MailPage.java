package org.trust360.notification.maillog;

import java.util.List;
import java.util.Map;

/**
 * A page of the mail log, and how many mails there are in each state.
 *
 * @param more whether another page follows
 */
record MailPage(List<MailLine> mails, Map<String, Long> counts, int page, boolean more) {}
