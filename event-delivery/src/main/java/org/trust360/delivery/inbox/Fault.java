package org.trust360.delivery.inbox;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;

/** Whose fault a failure is: the event's own, which no retry mends, or that of the world around, which passes (D6). */
enum Fault {
    CONTENT,
    INFRASTRUCTURE;

    /** Known by name only: no service is made to depend on them. */
    private static final Set<String> PASSING = Set.of(
            "org.springframework.web.client.ResourceAccessException",
            "org.springframework.web.client.HttpServerErrorException",
            "org.springframework.web.client.HttpClientErrorException.Unauthorized",
            "org.springframework.web.client.HttpClientErrorException.Forbidden",
            "org.springframework.web.client.HttpClientErrorException.TooManyRequests",
            "org.springframework.security.oauth2.core.OAuth2AuthorizationException",
            "org.springframework.dao.TransientDataAccessException");

    /** Bad value, type mismatch, path not viable, immutable field, too long key, too large, invalid, duplicate. */
    private static final Set<Integer> CONTENT_CODES =
            Set.of(2, 9, 14, 28, 52, 54, 56, 57, 59, 66, 121, 10334, 11000, 11001, 12582, 16837, 17280, 17419, 17420);

    private static final int LONGEST_CHAIN = 16;

    static Fault of(Throwable failure) {
        var cause = failure;
        for (int i = 0; i < LONGEST_CHAIN && cause != null; i++) {
            if (passes(cause)) {
                return INFRASTRUCTURE;
            }
            cause = cause.getCause();
        }
        return CONTENT;
    }

    private static boolean passes(Throwable failure) {
        return switch (failure) {
            case NotYet _, IOException _, UncheckedIOException _, TimeoutException _, InterruptedException _ -> true;
            case RecordTooLargeException _, SerializationException _ -> false;
            case KafkaException _ -> true;
            case MongoException mongo -> passes(mongo);
            default -> isNamed(failure.getClass());
        };
    }

    private static boolean passes(MongoException failure) {
        return switch (failure) {
            case MongoWriteException write ->
                !CONTENT_CODES.contains(write.getError().getCode());
            case MongoCommandException command -> !CONTENT_CODES.contains(command.getErrorCode());
            case MongoBulkWriteException bulk ->
                bulk.getWriteErrors().stream().noneMatch(error -> CONTENT_CODES.contains(error.getCode()));
            default -> !CONTENT_CODES.contains(failure.getCode());
        };
    }

    private static boolean isNamed(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            if (PASSING.contains(each.getCanonicalName())) {
                return true;
            }
        }
        return false;
    }
}
