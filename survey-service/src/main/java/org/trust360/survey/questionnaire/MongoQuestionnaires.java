package org.trust360.survey.questionnaire;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import org.trust360.delivery.store.RequiredIndex;
import org.trust360.survey.store.CampaignsDatabase;

@Repository
class MongoQuestionnaires implements Questionnaires {

    private static final Comparator<Document> BY_VERSION = Comparator.comparingInt(MongoQuestionnaires::version);

    private final MongoCollection<Document> questionnaires;

    MongoQuestionnaires(CampaignsDatabase store) {
        questionnaires = store.database().getCollection("questionnaires");
        RequiredIndex.plain(questionnaires, "id");
    }

    @Override
    public Optional<Questionnaire> find(String id, int version) {
        return Optional.ofNullable(
                        questionnaires.find(eq("_id", key(id, version))).first())
                .map(QuestionnaireDocument::read);
    }

    @Override
    public Optional<Questionnaire> latest(String id) {
        return versions(id).stream().max(BY_VERSION).map(QuestionnaireDocument::read);
    }

    @Override
    public List<Questionnaire> all() {
        Map<String, Questionnaire> latest = new TreeMap<>();
        for (var document : questionnaires.find()) {
            var one = QuestionnaireDocument.read(document);
            latest.merge(one.id(), one, (a, b) -> a.version() > b.version() ? a : b);
        }
        return List.copyOf(latest.values());
    }

    @Override
    public void forEach(Consumer<Questionnaire> questionnaire) {
        questionnaires.find().map(QuestionnaireDocument::read).forEach(questionnaire);
    }

    /** Keeps the content under its version: the one it has already, else the next. */
    Added add(Questionnaire questionnaire) {
        var content = hash(questionnaire);
        var versions = versions(questionnaire.id());
        var same = versions.stream()
                .filter(version -> content.equals(version.getString("content")))
                .findFirst();
        if (same.isPresent()) {
            return new Added(QuestionnaireDocument.read(same.get()), false);
        }
        int next = versions.stream()
                        .max(BY_VERSION)
                        .map(MongoQuestionnaires::version)
                        .orElse(0)
                + 1;
        var added = questionnaire.withVersion(next);
        return isInserted(added, content) ? new Added(added, true) : add(questionnaire);
    }

    /** False where somebody else has just taken the version. */
    private boolean isInserted(Questionnaire questionnaire, String content) {
        try {
            questionnaires.insertOne(QuestionnaireDocument.of(questionnaire)
                    .append("_id", key(questionnaire.id(), questionnaire.version()))
                    .append("content", content));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private static int version(Document document) {
        return document.getInteger("version");
    }

    private List<Document> versions(String id) {
        return questionnaires.find(eq("id", id)).into(new ArrayList<>());
    }

    private static String key(String id, int version) {
        return id + ":" + version;
    }

    private static String hash(Questionnaire questionnaire) {
        var content = QuestionnaireDocument.of(questionnaire.withVersion(0)).toJson();
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** A questionnaire with its version, and whether that version is new. */
    record Added(Questionnaire questionnaire, boolean isNew) {}
}
