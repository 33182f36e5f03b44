package org.trust360.survey.peopleimport;

import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.trust360.survey.csv.Finding;
import org.trust360.survey.people.Changes;
import org.trust360.survey.people.ImportError;
import org.trust360.survey.people.ImportFile;
import org.trust360.survey.people.ImportPreview;
import org.trust360.survey.people.ImportSample;

/** A preview as stored. */
final class PreviewDocument {

    private PreviewDocument() {}

    static Document of(ImportPreview preview) {
        var mistakes = preview.mistakes();
        return new Document("people", changes(preview.people()))
                .append("relationships", changes(preview.relationships()))
                .append("absent", preview.absent().count())
                .append("absentFirst", samples(preview.absent().first()))
                .append("samples", samples(preview.samples()))
                .append(
                        "errors",
                        mistakes.errors().stream().map(PreviewDocument::error).toList())
                .append("errorCount", mistakes.errorCount())
                .append("leftOutOfPeople", mistakes.people())
                .append("leftOutOfRelationships", mistakes.relationships());
    }

    static ImportPreview read(Document document) {
        return new ImportPreview(
                changes(document.get("people", Document.class)),
                changes(document.get("relationships", Document.class)),
                new ImportPreview.Absent(document.getInteger("absent"), samples(document, "absentFirst")),
                samples(document, "samples"),
                new ImportPreview.Mistakes(
                        document.getList("errors", Document.class).stream()
                                .map(PreviewDocument::error)
                                .toList(),
                        document.getInteger("errorCount"),
                        document.getInteger("leftOutOfPeople"),
                        document.getInteger("leftOutOfRelationships")));
    }

    private static Document changes(Changes changes) {
        return new Document("added", changes.added())
                .append("changed", changes.changed())
                .append("unchanged", changes.unchanged())
                .append("removed", changes.removed());
    }

    private static Changes changes(Document changes) {
        return new Changes(
                changes.getInteger("added"),
                changes.getInteger("changed"),
                changes.getInteger("unchanged"),
                changes.getInteger("removed"));
    }

    private static List<Document> samples(List<ImportSample> samples) {
        return samples.stream()
                .map(one -> new Document("kind", one.kind().word())
                        .append("file", one.file().word())
                        .append("id", one.id())
                        .append("name", one.name())
                        .append(
                                "differences",
                                one.differences().stream()
                                        .map(each -> List.of(each.field(), each.before(), each.after()))
                                        .toList()))
                .toList();
    }

    private static List<ImportSample> samples(Document document, String field) {
        return document.getList(field, Document.class).stream()
                .map(one -> new ImportSample(
                        ImportSample.Kind.valueOf(one.getString("kind").toUpperCase(Locale.ROOT)),
                        ImportFile.of(one.getString("file")),
                        one.getList("id", String.class),
                        one.getString("name"),
                        differences(one)))
                .toList();
    }

    private static List<ImportSample.Difference> differences(Document sample) {
        return sample.getList("differences", List.class).stream()
                .map(each ->
                        new ImportSample.Difference((String) each.get(0), (String) each.get(1), (String) each.get(2)))
                .toList();
    }

    private static Document error(ImportError error) {
        return new Document("file", error.file().word())
                .append("line", error.finding().line())
                .append("column", error.finding().column())
                .append("value", error.finding().value())
                .append("fault", error.finding().fault().code());
    }

    private static ImportError error(Document error) {
        var fault = error.getString("fault");
        return new ImportError(
                ImportFile.of(error.getString("file")),
                new Finding(
                        error.getInteger("line"), error.getString("column"), error.getString("value"), () -> fault));
    }
}
