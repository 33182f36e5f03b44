package org.trust360.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;

/** Mails of the size of an invitation, handed to a mail server without anything in between. */
final class RawMail {

    /** What an invitation weighs in text and HTML. */
    private static final int LINES = 190;

    private static final String CONTENT = "From: a@example.org\r\nTo: b@example.org\r\nSubject: raw\r\n\r\n"
            + ("x".repeat(70) + "\r\n").repeat(LINES) + ".";

    private final BufferedReader in;
    private final OutputStream out;

    private RawMail(Socket socket) throws IOException {
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
        out = socket.getOutputStream();
    }

    static boolean send(int port, int count) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            var conversation = new RawMail(socket);
            conversation.expect("220");
            conversation.say("HELO raw", "250");
            for (int n = 0; n < count; n++) {
                conversation.say("MAIL FROM:<a@example.org>", "250");
                conversation.say("RCPT TO:<b@example.org>", "250");
                conversation.say("DATA", "354");
                conversation.say(CONTENT, "250");
            }
            return true;
        }
    }

    private void say(String line, String expected) throws IOException {
        out.write((line + "\r\n").getBytes(US_ASCII));
        out.flush();
        expect(expected);
    }

    private void expect(String code) throws IOException {
        var reply = in.readLine();
        if (reply == null || !reply.startsWith(code)) {
            throw new IOException("The mail server answered " + reply);
        }
    }
}
