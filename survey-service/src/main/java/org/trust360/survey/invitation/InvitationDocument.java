package org.trust360.survey.invitation;

import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.invitation.Invitation.Declined;
import org.trust360.survey.invitation.Invitation.Task;
import org.trust360.survey.people.Relationship;

/** An invitation and its tasks as they are stored. */
final class InvitationDocument {

    private InvitationDocument() {}

    static Document of(Task task) {
        return new Document("subject", task.subject())
                .append("relationship", task.relationship().word())
                .append("boundTo", task.boundTo())
                .append("done", task.done())
                .append("declined", word(task.declined()))
                .append("said", word(task.said()));
    }

    private static @Nullable String word(@Nullable Declined declined) {
        return declined == null ? null : declined.word();
    }

    private static @Nullable Declined declined(Document document, String field) {
        return Optional.ofNullable(document.getString(field))
                .flatMap(Declined::of)
                .orElse(null);
    }

    static Invitation invitation(Document document) {
        return new Invitation(
                document.getString("_id"),
                document.getString("campaignId"),
                document.getString("raterId"),
                document.getList("assignments", Document.class).stream()
                        .map(InvitationDocument::task)
                        .toList());
    }

    private static Task task(Document document) {
        return new Task(
                document.getString("subject"),
                Relationship.of(document.getString("relationship")).orElseThrow(),
                document.getString("boundTo"),
                document.getBoolean("done", false),
                declined(document, "declined"),
                declined(document, "said"));
    }
}
