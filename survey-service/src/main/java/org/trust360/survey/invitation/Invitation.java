package org.trust360.survey.invitation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.answersheet.Fingerprint;
import org.trust360.survey.people.Relationship;

/** One rater of one campaign with everybody they are asked to rate. */
public record Invitation(String id, String campaign, String rater, List<Task> tasks) {

    private static final int ID_LENGTH = 32;

    public Invitation {
        tasks = List.copyOf(tasks);
    }

    /** The same rater of the same campaign has always the same, so inviting twice is inviting once. */
    static String idOf(String campaign, String rater) {
        return Fingerprint.of("invitation" + campaign + ":" + rater).substring(0, ID_LENGTH);
    }

    public Optional<Task> about(String subject) {
        return tasks.stream().filter(task -> task.subject().equals(subject)).findFirst();
    }

    /**
     * One subject to be rated.
     *
     * @param boundTo the hash of the link by which it was first answered; the only one that may answer it again
     * @param done whether an answer sheet counts; without a time
     */
    public record Task(
            String subject,
            Relationship relationship,
            @Nullable String boundTo,
            boolean done) {

        /** Whether the link may answer: none has yet, or it was this one. */
        public boolean isOpenTo(LinkSecret link) {
            return boundTo == null || boundTo.equals(link.invitationHash());
        }
    }
}
