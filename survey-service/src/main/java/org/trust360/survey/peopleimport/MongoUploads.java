package org.trust360.survey.peopleimport;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Repository;
import org.trust360.delivery.store.RequiredIndex;
import org.trust360.survey.people.ImportFile;
import org.trust360.survey.store.PeopleDatabase;

/** A file is kept in parts, so that neither writing nor reading ever holds the whole of it. */
@Repository
class MongoUploads implements Uploads {

    private static final int PART = 1024 * 1024;

    private final MongoCollection<Document> parts;

    private final Clock clock;

    MongoUploads(PeopleDatabase store, Clock clock) {
        this.clock = clock;
        parts = store.database().getCollection("import-parts");
        RequiredIndex.plain(parts, "import");
        RequiredIndex.plain(parts, "sent");
    }

    @Override
    public Size add(String importId, ImportFile file, InputStream bytes) throws IOException {
        var measure = new FileMeasure();
        int number = 0;
        for (var part = bytes.readNBytes(PART); part.length > 0; part = bytes.readNBytes(PART)) {
            measure.add(part);
            parts.insertOne(new Document("_id", id(importId, file, number++))
                    .append("import", importId)
                    .append("sent", Date.from(clock.instant()))
                    .append("bytes", new Binary(part)));
        }
        return measure.size();
    }

    @Override
    public InputStream read(String importId, ImportFile file) {
        Iterator<InputStream> streams = IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> parts.find(eq("_id", id(importId, file, i))).first())
                .takeWhile(Objects::nonNull)
                .<InputStream>map(part ->
                        new ByteArrayInputStream(part.get("bytes", Binary.class).getData()))
                .iterator();
        return new SequenceInputStream(oneByOne(streams));
    }

    /** The parts as they are asked for; Collections.enumeration would want all of them. */
    @SuppressWarnings("JdkObsolete")
    private static Enumeration<InputStream> oneByOne(Iterator<InputStream> streams) {
        return new Enumeration<>() {

            @Override
            public boolean hasMoreElements() {
                return streams.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return streams.next();
            }
        };
    }

    @Override
    public void remove(String importId) {
        parts.deleteMany(eq("import", importId));
    }

    @Override
    public void removeOlderThan(Instant sent) {
        parts.deleteMany(lt("sent", Date.from(sent)));
    }

    private static String id(String importId, ImportFile file, int number) {
        return importId + "-" + file.word() + "-" + number;
    }
}
