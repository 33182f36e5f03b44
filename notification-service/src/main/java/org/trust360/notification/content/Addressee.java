package org.trust360.notification.content;

import static java.util.Objects.requireNonNull;

/** Whom a mail goes to. Lives for the moment of sending only. */
public record Addressee(String address, String name, String language) {

    public Addressee {
        requireNonNull(address, "address");
        requireNonNull(name, "name");
        requireNonNull(language, "language");
    }

    /** No part of a person gets into a log or a message by accident. */
    @Override
    public String toString() {
        return "Addressee[withheld]";
    }
}
