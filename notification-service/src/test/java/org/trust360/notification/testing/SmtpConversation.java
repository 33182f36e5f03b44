package org.trust360.notification.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trust360.notification.testing.ScriptedSmtp.Copy;
import org.trust360.notification.testing.ScriptedSmtp.Fault;

/** One connection to the scripted mail server. */
final class SmtpConversation {

    private final ScriptedSmtp server;

    private final BufferedReader in;
    private final OutputStream out;
    private @Nullable Fault fault;
    private String receiver = "";

    SmtpConversation(ScriptedSmtp server, BufferedReader in, OutputStream out) {
        this.server = server;
        this.in = in;
        this.out = out;
    }

    void hold() throws IOException {
        if (server.script.peek() == Fault.BANNER_421) {
            server.script.poll();
            say("421 4.3.2 too busy");
            return;
        }
        say("220 scripted");
        for (var line = in.readLine(); line != null && answer(line); line = in.readLine()) {}
    }

    private boolean answer(String line) throws IOException {
        var word = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(Locale.ROOT);
        switch (word) {
            case "MAIL" -> {
                fault = server.script.poll();
                say(fault == Fault.SENDER_550 ? "550 5.7.1 you may not send here" : "250 ok");
            }
            case "RCPT" -> receive(line);
            case "DATA" -> {
                say("354 go on");
                return take();
            }
            case "QUIT" -> {
                say("221 bye");
                return false;
            }
            default -> say("250 ok");
        }
        return true;
    }

    private void receive(String line) throws IOException {
        receiver = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
        say(
                fault == Fault.RECEIVER_451
                        ? "451 4.7.1 <" + receiver + "> greylisted"
                        : fault == Fault.RECEIVER_550 ? "550 5.1.1 <" + receiver + "> unknown" : "250 ok");
    }

    private boolean take() throws IOException {
        var content = new StringBuilder();
        for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                return false;
            }
            content.append(line).append("\r\n");
        }
        var copy = new Copy(receiver, content.toString());
        server.seen.add(copy);
        return fault == null ? keep(copy) : spoil(fault, copy);
    }

    private boolean keep(Copy copy) throws IOException {
        server.kept.add(copy);
        server.beforeAccepting.run();
        say("250 2.0.0 taken");
        return true;
    }

    private boolean spoil(Fault fault, Copy copy) throws IOException {
        return switch (fault) {
            case CONTENT_552 -> {
                say("552 5.3.4 too large");
                yield true;
            }
            case DROP_AFTER_DOT -> false;
            case KEEP_THEN_DROP -> {
                server.kept.add(copy);
                yield false;
            }
            case SILENCE_AFTER_DOT -> {
                server.rest(60_000);
                yield false;
            }
            case DRIBBLE_AFTER_DOT -> {
                while (!server.isOver()) {
                    out.write('2');
                    out.flush();
                    server.rest(100);
                }
                yield false;
            }
            case BANNER_421, SENDER_550, RECEIVER_451, RECEIVER_550 -> keep(copy);
        };
    }

    private void say(String line) throws IOException {
        out.write((line + "\r\n").getBytes(UTF_8));
        out.flush();
    }
}
