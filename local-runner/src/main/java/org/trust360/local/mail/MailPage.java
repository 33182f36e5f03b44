package org.trust360.local.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** The caught mails for a person's browser, and as JSON for tests. */
final class MailPage implements AutoCloseable {

    private static final Pattern ONE_MAIL = Pattern.compile("(?:/api)?/messages/(\\d{8,18})(/html|/raw)?");
    private static final Pattern LOCAL_HOST = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Mails mails;

    private MailPage(HttpServer server, Mails mails) {
        this.server = server;
        this.mails = mails;
    }

    static MailPage serve(Mails mails, InetAddress address, int port) throws IOException {
        var page = new MailPage(HttpServer.create(new InetSocketAddress(address, port), 0), mails);
        page.server.createContext("/", page::handle);
        page.server.setExecutor(page.threads);
        page.server.start();
        return page;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var host = exchange.getRequestHeaders().getFirst("Host");
            // A page from elsewhere whose name was pointed at this machine must not read the mails.
            var answer = host != null && LOCAL_HOST.matcher(host).matches()
                    ? answer(exchange.getRequestURI().getPath(), query(exchange))
                    : Answer.NOT_FOUND;
            answer.sendTo(exchange);
        }
    }

    private Answer answer(String path, String query) {
        return switch (path) {
            case "/" -> Answer.page(MailMarkup.list(matching(query), query));
            case "/api/messages" -> Answer.json(JSON.writeValueAsBytes(matching(query)));
            case "/mails.css" -> Answer.resource("mails.css", "text/css; charset=utf-8");
            case "/mails.js" -> Answer.resource("mails.js", "text/javascript; charset=utf-8");
            default -> oneMail(path);
        };
    }

    private Answer oneMail(String path) {
        var matcher = ONE_MAIL.matcher(path);
        if (!matcher.matches()) {
            return Answer.NOT_FOUND;
        }
        var kind = path.startsWith("/api/") ? "/api" : String.valueOf(matcher.group(2));
        return mails.find(matcher.group(1)).map(mail -> show(mail, kind)).orElse(Answer.NOT_FOUND);
    }

    private Answer show(Mail mail, String kind) {
        return switch (kind) {
            case "/raw" -> Answer.text(mails.bytes(mail));
            case "/html" -> Answer.foreignHtml(mails.content(mail).html());
            case "/api" -> Answer.json(json(mail));
            default -> Answer.page(MailMarkup.mail(mail, mails.content(mail)));
        };
    }

    private byte[] json(Mail mail) {
        var content = mails.content(mail);
        return JSON.writeValueAsBytes(
                Map.of("mail", mail, "text", content.text(), "html", content.html(), "links", content.links()));
    }

    private List<Mail> matching(String query) {
        return mails.newestFirst().stream().filter(mail -> mail.mentions(query)).toList();
    }

    private static String query(HttpExchange exchange) {
        var query = exchange.getRequestURI().getRawQuery();
        return query != null && query.startsWith("query=")
                ? URLDecoder.decode(query.substring("query=".length()), StandardCharsets.UTF_8)
                : "";
    }
}
