package org.trust360.survey.people;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.trust360.survey.csv.CsvReader;

/**
 * Takes in people and who works with whom. Good lines are imported, bad ones reported. A line is one write or part of
 * one; the same file again changes nothing. What an import would do can be asked before.
 */
@Component
public class PeopleImport {

    private final MongoPeople people;
    private final MongoRelationships relationships;

    PeopleImport(MongoPeople people, MongoRelationships relationships) {
        this.people = people;
        this.relationships = relationships;
    }

    /** People first, so that relationships may speak of them. */
    public ImportResult run(ImportFiles files, ImportProgress progress) throws IOException {
        var errors = new ImportErrors();
        var told = read(files, people::merge, errors, progress).finish();
        var target = new RelationshipWriting(people, relationships);
        var between = read(files, target, errors, progress).finish();
        return new ImportResult(told, between, errors.kept(), errors.count());
    }

    /** What {@link #run} would do now; nothing is written. */
    public ImportPreview check(ImportFiles files, ImportProgress progress) throws IOException {
        var errors = new ImportErrors();
        var samples = new ImportSamples();
        var checkOfPeople = new PeopleCheck(people, samples);
        var file = read(files, checkOfPeople::compare, errors, progress);
        var told = file.finish();
        checkOfPeople.reportUnknownManagers(file.ids(), errors);
        var between = read(files, new RelationshipCheck(people, relationships, file.ids(), samples), errors, progress)
                .finish();
        var absent = files.people().isPresent() && !file.ids().isEmpty()
                ? checkOfPeople.notAmong(file.ids())
                : ImportPreview.Absent.NOBODY;
        return new ImportPreview(told, between, absent, samples.all(), ImportPreview.Mistakes.of(errors));
    }

    private static PeopleFile read(
            ImportFiles files, Function<List<PersonLine>, Changes> target, ImportErrors errors, ImportProgress progress)
            throws IOException {
        var file = new PeopleFile(target, errors, progress);
        if (files.people().isPresent()) {
            CsvReader.read(files.people().get(), PeopleFile.SHAPE, file);
        }
        return file;
    }

    private static RelationshipsFile read(
            ImportFiles files, RelationshipTarget target, ImportErrors errors, ImportProgress progress)
            throws IOException {
        var file = new RelationshipsFile(target, errors, progress);
        if (files.relationships().isPresent()) {
            CsvReader.read(files.relationships().get(), RelationshipsFile.SHAPE, file);
        }
        return file;
    }
}
