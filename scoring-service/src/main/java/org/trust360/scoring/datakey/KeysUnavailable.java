package org.trust360.scoring.datakey;

import org.jspecify.annotations.Nullable;

/** Nobody hands out keys at the moment. */
public final class KeysUnavailable extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    KeysUnavailable(String reason, @Nullable Throwable cause) {
        super("No data key from survey-service: " + reason, cause);
    }
}
