package org.trust360.survey.peopleimport;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import org.trust360.survey.people.ImportPreview;
import org.trust360.survey.store.PeopleDatabase;

@Repository
class MongoPreviews implements Previews {

    private final MongoCollection<Document> previews;

    MongoPreviews(PeopleDatabase store) {
        previews = store.database().getCollection("import-previews");
    }

    @Override
    public void put(String importId, ImportPreview preview) {
        previews.replaceOne(
                eq("_id", importId),
                PreviewDocument.of(preview).append("_id", importId),
                new ReplaceOptions().upsert(true));
    }

    @Override
    public Optional<ImportPreview> find(String importId) {
        return Optional.ofNullable(previews.find(eq("_id", importId)).first()).map(PreviewDocument::read);
    }

    @Override
    public void remove(String importId) {
        previews.deleteOne(eq("_id", importId));
    }
}
