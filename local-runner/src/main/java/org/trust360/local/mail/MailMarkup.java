package org.trust360.local.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** The mail page's HTML. Everything that came in by mail is escaped here, or shown in a frame that can do nothing. */
final class MailMarkup {

    private static final int SHOWN = 200;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss").withZone(ZoneId.systemDefault());

    private MailMarkup() {}

    static String list(List<Mail> mails, String query) {
        return page("Mails", """
                <h1>Mails</h1>
                <p class="muted">Trust360 in local mode delivers no mail: every one is kept here instead.</p>
                <form class="search" action="/" role="search">
                  <label for="query">Find by address or subject</label>
                  <div class="row"><input id="query" name="query" type="search" value="%s" autocomplete="off">
                  <button class="button">Find</button></div>
                </form>
                <div id="mails" data-newest="%s" aria-live="polite">%s</div>
                """.formatted(escape(query), newest(mails), entries(mails, query)));
    }

    static String mail(Mail mail, MailContent content) {
        return page(mail.subject(), """
                <p><a href="/">&larr; All mails</a></p>
                <h1>%s</h1>
                <dl class="facts"><dt>To</dt><dd>%s</dd><dt>From</dt><dd>%s</dd><dt>Caught</dt><dd>%s</dd></dl>
                %s%s%s
                <p class="muted"><a href="/messages/%s/raw">The mail as it came in</a></p>
                """.formatted(
                        subject(mail),
                        escape(String.join(", ", mail.to())),
                        escape(mail.from()),
                        TIME.format(mail.receivedAt()),
                        links(content.links()),
                        framed(mail, content),
                        text(content),
                        mail.id()));
    }

    private static String entries(List<Mail> mails, String query) {
        if (mails.isEmpty()) {
            return query.isBlank()
                    ? "<p class=\"empty\">No mail yet. This page looks for new ones by itself.</p>"
                    : "<p class=\"empty\">No mail matches. <a href=\"/\">Show all</a></p>";
        }
        var shown = mails.stream().limit(SHOWN).map(MailMarkup::entry).collect(Collectors.joining());
        var more = mails.size() > SHOWN
                ? "<p class=\"muted\">The newest %d of %d. Search to find the others.</p>"
                        .formatted(SHOWN, mails.size())
                : "<p class=\"muted\">%d in all.</p>".formatted(mails.size());
        return "<ul class=\"mails\">" + shown + "</ul>" + more;
    }

    private static String entry(Mail mail) {
        return """
                <li><a href="/messages/%s"><span class="subject">%s</span>
                <span class="to">%s</span><span class="time">%s</span></a></li>
                """.formatted(
                        mail.id(), subject(mail), escape(String.join(", ", mail.to())), TIME.format(mail.receivedAt()));
    }

    private static String links(List<String> links) {
        return links.isEmpty()
                ? ""
                : links.stream().map(MailMarkup::link).collect(Collectors.joining("", "<ul class=\"links\">", "</ul>"));
    }

    private static String link(String link) {
        var target = escape(link);
        return "<li><a class=\"button\" target=\"_blank\" rel=\"noopener noreferrer\" href=\"%s\">Open the link</a> <code>%s</code></li>"
                .formatted(target, target);
    }

    private static String framed(Mail mail, MailContent content) {
        return content.html().isBlank() ? "" : """
                <h2>As most people see it</h2>
                <iframe title="The mail's HTML" src="/messages/%s/html"
                  sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
                """.formatted(mail.id());
    }

    private static String text(MailContent content) {
        return content.text().isBlank() ? "" : "<h2>As text</h2><pre>%s</pre>".formatted(escape(content.text()));
    }

    private static String subject(Mail mail) {
        return mail.subject().isBlank() ? "(no subject)" : escape(mail.subject());
    }

    private static String newest(List<Mail> mails) {
        return mails.isEmpty() ? "" : mails.getFirst().id();
    }

    private static String page(String title, String main) {
        return """
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>%s · Trust360 mail catcher</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="stylesheet" href="/mails.css"><script src="/mails.js" defer></script></head>
                <body><a class="skip" href="#main">To the content</a>
                <header class="top"><a class="brand" href="/">Trust360 <span>mail catcher</span></a></header>
                <main id="main">%s</main></body></html>
                """.formatted(escape(title), main);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
