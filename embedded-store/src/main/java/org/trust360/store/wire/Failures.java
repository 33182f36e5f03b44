package org.trust360.store.wire;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a client and the log are told of a command that failed. */
final class Failures {

    private static final int INTERNAL_ERROR = 1;
    private static final int FRAMES = 12;

    private Failures() {}

    static Document reply(MongoServerException e) {
        var reply = new Document("ok", 0).append("errmsg", e.getMessageWithoutErrorCode());
        if (e instanceof MongoServerError error) {
            reply.append("code", error.getCode()).putIfNotNull("codeName", error.getCodeName());
        }
        return reply;
    }

    static Document reply(RuntimeException e) {
        String reason = e instanceof UncheckedIOException io
                ? io.toString()
                : e.getClass().getName();
        return new Document("ok", 0)
                .append("errmsg", "internal error: " + reason)
                .append("code", INTERNAL_ERROR)
                .append("codeName", "InternalError");
    }

    /** The kind of a failure and where it happened; its message might quote a document. */
    static String withoutValues(RuntimeException e) {
        return Arrays.stream(e.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining("", e.getClass().getName(), ""));
    }
}
