package org.trust360.scoring.reflection;

/**
 * A locked notebook. Every text in it is base64url and says nothing without a key that only the leader has.
 *
 * @param revision counts the writes, 1 for the first
 * @param box what is written in it, encrypted under the notebook's key
 */
record Notebook(int revision, Lock lock, String box) {

    /** Nobody reads it in a log by accident, locked as it is. */
    @Override
    public String toString() {
        return "Notebook[revision=" + revision + "]";
    }

    /**
     * The notebook's key, wrapped twice.
     *
     * @param salt of the key that is made of the passphrase
     * @param iterations of PBKDF2-SHA-256
     * @param passphrase the key wrapped under the passphrase
     * @param recovery the key wrapped under the printed recovery code
     */
    record Lock(String salt, int iterations, String passphrase, String recovery) {

        @Override
        public String toString() {
            return "Lock";
        }
    }
}
