package org.trust360.survey.peopleimport;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.trust360.survey.people.ImportFile;

/** An import as stored. */
final class ImportDocument {

    private ImportDocument() {}

    static Document of(ImportJob job) {
        return new Document("_id", job.id())
                .append("state", job.state().word())
                .append("files", job.files().stream().map(ImportDocument::file).toList())
                .append("done", job.done())
                .append("total", job.total())
                .append("created", Date.from(job.created()))
                .append("changed", Date.from(job.changed()))
                .append("revision", job.revision())
                .append("attempts", job.attempts())
                .append("worker", "")
                .append("until", Date.from(Instant.EPOCH));
    }

    static ImportJob read(Document document) {
        return new ImportJob(
                document.getString("_id"),
                ImportState.of(document.getString("state")),
                document.getList("files", Document.class, List.of()).stream()
                        .map(ImportDocument::sent)
                        .toList(),
                document.getInteger("done"),
                document.getInteger("total"),
                document.getDate("created").toInstant(),
                document.getDate("changed").toInstant(),
                document.getLong("revision"),
                document.getInteger("attempts"));
    }

    private static Document file(ImportJob.Sent file) {
        return new Document("file", file.file().word())
                .append("name", file.name())
                .append("bytes", file.bytes())
                .append("lines", file.lines())
                .append("digest", file.digest());
    }

    private static ImportJob.Sent sent(Document file) {
        return new ImportJob.Sent(
                ImportFile.of(file.getString("file")),
                file.getString("name"),
                file.getLong("bytes"),
                file.getInteger("lines"),
                file.getString("digest"));
    }
}
