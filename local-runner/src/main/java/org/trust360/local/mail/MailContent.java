package org.trust360.local.mail;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a mail says: its text, its HTML (empty where it has none), and the links in them. */
public record MailContent(String text, String html) {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"'<>]+");

    public List<String> links() {
        var source = text.isBlank() ? html.replace("&amp;", "&") : text;
        return Stream.of(LINK.matcher(source))
                .flatMap(matcher -> matcher.results())
                .map(MatchResult::group)
                .map(link -> link.replaceFirst("[.,;:!?)]+$", ""))
                .distinct()
                .toList();
    }
}
