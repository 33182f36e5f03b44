package org.trust360.survey.console;

import java.util.List;
import org.trust360.survey.people.Changes;
import org.trust360.survey.people.ImportFile;
import org.trust360.survey.people.ImportPreview;
import org.trust360.survey.people.ImportSample;

/** What an import would do, or has done, as its page shows it. */
record PreviewScreen(
        Changes people,
        Changes relationships,
        int peopleLeftOut,
        int relationshipsLeftOut,
        int errorCount,
        int errorsKept,
        List<Group> groups) {

    static PreviewScreen of(ImportPreview preview) {
        var mistakes = preview.mistakes();
        return new PreviewScreen(
                preview.people(),
                preview.relationships(),
                mistakes.people(),
                mistakes.relationships(),
                mistakes.errorCount(),
                mistakes.errors().size(),
                groups(preview).stream().filter(group -> group.count() > 0).toList());
    }

    public boolean changesAnything() {
        return changes(people) + changes(relationships) > 0;
    }

    private static int changes(Changes changes) {
        return changes.added() + changes.changed() + changes.removed();
    }

    private static List<Group> groups(ImportPreview preview) {
        var people = preview.people();
        var between = preview.relationships();
        return List.of(
                group(preview, ImportFile.PEOPLE, ImportSample.Kind.ADDED, people.added()),
                group(preview, ImportFile.PEOPLE, ImportSample.Kind.CHANGED, people.changed()),
                group(preview, ImportFile.RELATIONSHIPS, ImportSample.Kind.ADDED, between.added()),
                group(preview, ImportFile.RELATIONSHIPS, ImportSample.Kind.CHANGED, between.changed()),
                group(preview, ImportFile.RELATIONSHIPS, ImportSample.Kind.REMOVED, between.removed()),
                new Group(
                        "people.absent",
                        preview.absent().count(),
                        preview.absent().first()));
    }

    private static Group group(ImportPreview preview, ImportFile file, ImportSample.Kind kind, int count) {
        var samples = preview.samples().stream()
                .filter(sample -> sample.file() == file && sample.kind() == kind)
                .toList();
        return new Group(file.word() + "." + kind.word(), count, samples);
    }

    /** What happens to one kind of line: how many there are, and the first of them. */
    record Group(String key, int count, List<ImportSample> samples) {}
}
