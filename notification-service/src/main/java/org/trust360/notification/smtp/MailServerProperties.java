package org.trust360.notification.smtp;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server that takes our mails, and how we talk to it.
 *
 * @param from the sender that receivers see, {@code Name <address>}; its domain is also that of every Message-ID
 * @param tls left out, it is {@code starttls}, and {@code off} only for a server on this very machine
 * @param username left out, we do not sign in
 * @param timeout for connecting and for each single answer
 * @param attemptTimeout for everything that one mail takes; shorter than {@code trust360.mail.job.lease}
 */
@ConfigurationProperties("trust360.mail.server")
record MailServerProperties(
        String host,
        int port,
        String from,
        @Nullable Tls tls,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("2m") Duration attemptTimeout) {

    /** How the way to the mail server is kept private. */
    enum Tls {
        /** Starts in the open and refuses to go on without encryption. */
        STARTTLS,
        /** Encrypted from the first byte, port 465. */
        IMPLICIT,
        /** Not at all. */
        OFF
    }

    MailServerProperties {
        if (!timeout.isPositive() || !attemptTimeout.isPositive()) {
            throw new IllegalArgumentException("trust360.mail.server timeouts must be positive");
        }
        sender(from);
        if (username == null || username.isBlank()) {
            // Jakarta Mail would sign in as the user of this process as soon as there is any password, even an empty
            // one.
            username = null;
            password = null;
        }
        if (tls == null) {
            tls = onThisMachine(host) ? Tls.OFF : Tls.STARTTLS;
        }
    }

    InternetAddress sender() {
        return sender(from);
    }

    private static InternetAddress sender(String from) {
        try {
            var sender = new InternetAddress(from, true);
            sender.validate();
            return sender;
        } catch (AddressException e) {
            throw new IllegalArgumentException("trust360.mail.server.from is not one mail address: " + from, e);
        }
    }

    boolean uses(Tls kind) {
        return tls == kind;
    }

    private static boolean onThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "MailServerProperties[host=" + host + ", port=" + port + ", tls=" + tls + "]";
    }
}
