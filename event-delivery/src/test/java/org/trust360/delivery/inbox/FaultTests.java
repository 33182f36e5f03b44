package org.trust360.delivery.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.bson.BsonDocument;
import org.bson.BsonMaximumSizeExceededException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.kafka.KafkaException;
import org.trust360.events.wire.MalformedEvent;

/** D6: which failures pass by themselves, and which are the event's own. */
class FaultTests {

    private static final int DUPLICATE_KEY = 11000;
    private static final int INVALID_DOCUMENT = 121;
    private static final int NOT_PRIMARY = 10107;

    @ParameterizedTest
    @MethodSource
    void infrastructureIsAwaited(Throwable failure) {
        assertThat(Fault.of(failure)).isEqualTo(Fault.INFRASTRUCTURE);
    }

    static Stream<Throwable> infrastructureIsAwaited() {
        return Stream.of(
                new NotYet("campaign"),
                new MongoTimeoutException("no server"),
                new MongoSocketReadException("cut", new ServerAddress()),
                new MongoException(NOT_PRIMARY, "not primary"),
                write(NOT_PRIMARY),
                new UncheckedIOException(new IOException("refused")),
                new IllegalStateException(new TimeoutException()),
                new KafkaException("cut", new org.apache.kafka.common.errors.TimeoutException()),
                new IllegalStateException(new org.apache.kafka.common.KafkaException("away")));
    }

    @ParameterizedTest
    @MethodSource
    void contentIsNot(Throwable failure) {
        assertThat(Fault.of(failure)).isEqualTo(Fault.CONTENT);
    }

    static Stream<Throwable> contentIsNot() {
        return Stream.of(
                new MalformedEvent("rubbish"),
                new IllegalArgumentException("no such item"),
                new NullPointerException(),
                write(DUPLICATE_KEY),
                write(INVALID_DOCUMENT),
                new BsonMaximumSizeExceededException("16 MB"),
                new RecordTooLargeException("1 MB"),
                new IllegalStateException(write(DUPLICATE_KEY)));
    }

    private static MongoWriteException write(int code) {
        return new MongoWriteException(
                new WriteError(code, "write error", new BsonDocument()), new ServerAddress(), Set.of());
    }
}
