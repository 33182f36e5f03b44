package org.trust360.notification.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;
import org.trust360.notification.testing.ScriptedSmtp.Copy;
import org.trust360.notification.testing.ScriptedSmtp.Fault;

/** One connection to the scripted mail server. */
final class SmtpConversation {

    private final ScriptedSmtp server;

    private Socket socket;
    private BufferedReader in;
    private OutputStream out;
    private @Nullable Fault fault;
    private String receiver = "";

    SmtpConversation(ScriptedSmtp server, Socket socket) throws IOException {
        this.server = server;
        this.socket = socket;
        this.in = reader(socket);
        this.out = socket.getOutputStream();
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
    }

    void hold() throws IOException {
        switch (server.script.peek()) {
            case BANNER_421 -> turnAway("421 4.3.2 too busy");
            case BANNER_554 -> turnAway("554 5.3.2 not today");
            case null, default -> {
                say("220 scripted");
                for (var line = in.readLine(); line != null && answer(line); line = in.readLine()) {}
            }
        }
    }

    private void turnAway(String reply) throws IOException {
        server.script.poll();
        say(reply);
    }

    private boolean answer(String line) throws IOException {
        var word = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(Locale.ROOT);
        if (!isEncrypted()) {
            server.inTheOpen.add(word);
        }
        switch (word) {
            case "EHLO", "HELO" -> {
                return greet(word);
            }
            case "STAR" -> encrypt();
            case "AUTH" -> signIn(line);
            case "MAIL" -> {
                fault = server.script.poll();
                say(reply(Map.of(Fault.SENDER_451, "451 4.7.1 later", Fault.SENDER_550, "550 5.7.1 not from you")));
            }
            case "RCPT" -> receive(line);
            case "DATA" -> {
                return data();
            }
            case "QUIT" -> {
                say("221 bye");
                return false;
            }
            default -> say("250 ok");
        }
        return true;
    }

    /** Mail libraries that are refused after EHLO try HELO; both words get the same answer. */
    private boolean greet(String word) throws IOException {
        var refusals = Map.of(Fault.GREETING_421, "421 4.3.2 closing", Fault.GREETING_550, "550 5.7.1 unknown to us");
        var refusal = server.script.peek();
        if (refusal == null || !refusals.containsKey(refusal)) {
            offer();
            return true;
        }
        if (word.equals("HELO")) {
            server.script.poll();
        }
        say(refusals.getOrDefault(refusal, ""));
        return word.equals("EHLO");
    }

    private void offer() throws IOException {
        if (server.certificate != null) {
            say("250-scripted");
            say(isEncrypted() ? "250 AUTH PLAIN" : "250 STARTTLS");
        } else {
            say("250 ok");
        }
    }

    private boolean isEncrypted() {
        return socket instanceof SSLSocket;
    }

    private void encrypt() throws IOException {
        var certificate = server.certificate;
        if (certificate == null) {
            say("502 5.5.1 no encryption here");
            return;
        }
        say("220 go ahead");
        var encrypted = (SSLSocket) certificate.shown().getSocketFactory().createSocket(socket, null, true);
        encrypted.startHandshake();
        socket = encrypted;
        in = reader(encrypted);
        out = encrypted.getOutputStream();
    }

    /** RFC 4616: who is acted for, the user and the password, with a NUL before each of the last two. */
    private void signIn(String line) throws IOException {
        var given = new String(Base64.getDecoder().decode(line.substring("AUTH PLAIN ".length())), UTF_8);
        if (isEncrypted()) {
            server.signedIn.add(given.substring(given.indexOf('\0') + 1).replace('\0', ' '));
        }
        say("235 2.7.0 welcome");
    }

    private void receive(String line) throws IOException {
        receiver = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
        say(reply(Map.of(
                Fault.RECEIVER_451, "451 4.7.1 <" + receiver + "> greylisted",
                Fault.RECEIVER_550, "550 5.1.1 <" + receiver + "> unknown")));
    }

    private boolean data() throws IOException {
        if (fault == Fault.SILENCE_BEFORE_CONTENT) {
            server.rest(60_000);
            return false;
        }
        var refusals = Map.of(Fault.DATA_451, "451 4.3.0 no room", Fault.DATA_554, "554 5.6.0 no content taken");
        if (fault != null && refusals.containsKey(fault)) {
            say(reply(refusals));
            return true;
        }
        say("354 go on");
        return take();
    }

    private String reply(Map<Fault, String> refusals) {
        return fault == null ? "250 ok" : refusals.getOrDefault(fault, "250 ok");
    }

    private boolean take() throws IOException {
        var content = new StringBuilder();
        for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                return false;
            }
            if (fault == Fault.DROP_BEFORE_DOT) {
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
            case CONTENT_451 -> {
                say("451 4.3.0 not now");
                yield true;
            }
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
            default -> keep(copy);
        };
    }

    private void say(String line) throws IOException {
        if (fault == Fault.SLOW) {
            server.rest(300);
        }
        out.write((line + "\r\n").getBytes(UTF_8));
        out.flush();
    }
}
