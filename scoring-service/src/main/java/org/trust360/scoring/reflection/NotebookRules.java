package org.trust360.scoring.reflection;

import java.util.regex.Pattern;
import org.trust360.scoring.reflection.Notebook.Lock;

/** What a locked notebook has to look like. Its content cannot be checked here, and is not. */
final class NotebookRules {

    /** Three answers of 12,000 characters each, in UTF-8, encrypted, in base64url: fits, whatever the language. */
    static final int LONGEST_BOX = 160_000;

    /** What PBKDF2-SHA-256 needs at least (OWASP, 2023); a page of ours never asks for less. */
    static final int LEAST_ITERATIONS = 600_000;

    static final int MOST_ITERATIONS = 10_000_000;

    /** 12 bytes of nonce, 32 of the key, 16 of tag. */
    private static final int WRAPPED_KEY = 80;

    /** 12 bytes of nonce and 16 of tag around nothing. */
    private static final int EMPTY_BOX = 38;

    /** 16 bytes. */
    private static final int SALT = 22;

    private static final Pattern BASE64URL = Pattern.compile("[A-Za-z0-9_-]+");

    private NotebookRules() {}

    static boolean allow(Notebook notebook) {
        return notebook.revision() >= 0 && isLock(notebook.lock()) && isBox(notebook.box());
    }

    static boolean isTooLong(Notebook notebook) {
        return notebook.box() != null && notebook.box().length() > LONGEST_BOX;
    }

    private static boolean isLock(Lock lock) {
        return lock != null
                && lock.iterations() >= LEAST_ITERATIONS
                && lock.iterations() <= MOST_ITERATIONS
                && isText(lock.salt(), SALT)
                && isText(lock.passphrase(), WRAPPED_KEY)
                && isText(lock.recovery(), WRAPPED_KEY);
    }

    private static boolean isBox(String box) {
        return box != null
                && box.length() >= EMPTY_BOX
                && box.length() <= LONGEST_BOX
                && BASE64URL.matcher(box).matches();
    }

    private static boolean isText(String text, int length) {
        return text != null
                && text.length() == length
                && BASE64URL.matcher(text).matches();
    }
}
