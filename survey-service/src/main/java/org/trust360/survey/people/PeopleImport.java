package org.trust360.survey.people;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Component;
import org.trust360.survey.csv.CsvReader;

/**
 * Takes in people and who works with whom. Good lines are imported, bad ones reported. A line is one write or part of
 * one; the same file again changes nothing.
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
    public ImportResult run(ImportFiles files) throws IOException {
        var errors = new ImportErrors();
        var told = files.people().isPresent() ? people(files.people().get(), errors) : Changes.NONE;
        var between = files.relationships().isPresent()
                ? relationships(files.relationships().get(), errors)
                : Changes.NONE;
        return new ImportResult(told, between, errors.kept(), errors.count());
    }

    private Changes people(InputStream bytes, ImportErrors errors) throws IOException {
        var file = new PeopleFile(people, errors);
        CsvReader.read(bytes, PeopleFile.SHAPE, file);
        return file.finish();
    }

    private Changes relationships(InputStream bytes, ImportErrors errors) throws IOException {
        var file = new RelationshipsFile(people, relationships, errors);
        CsvReader.read(bytes, RelationshipsFile.SHAPE, file);
        return file.finish();
    }
}
