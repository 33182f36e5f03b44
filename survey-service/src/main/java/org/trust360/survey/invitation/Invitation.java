package org.trust360.survey.invitation;

import java.util.Arrays;
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
     * What somebody may be shown who holds the link but need not be the rater: what came by that link itself, and of
     * nobody else whether anything came.
     */
    Invitation knownTo(LinkSecret link) {
        var seen = tasks.stream()
                .map(task -> link.invitationHash().equals(task.boundTo())
                        ? task
                        : Task.asked(task.subject(), task.relationship()))
                .toList();
        return new Invitation(id, campaign, rater, seen);
    }

    /** Whether the rater is asked about the subject, who is somebody else. */
    boolean isOther(String subject) {
        return about(subject)
                .filter(task -> task.relationship() != Relationship.SELF)
                .isPresent();
    }

    /** Whether somebody is still to be answered about. For reminders only: nobody may be shown it (A11). */
    public boolean isOwed() {
        return tasks.stream().anyMatch(Task::isOwed);
    }

    /** Why a rater would rather not answer about somebody. A closed list: free text would tell more than is needed. */
    public enum Declined {
        KNOWS_TOO_LITTLE("knows-too-little"),
        WOULD_NOT_BE_FAIR("would-not-be-fair"),
        NO_TIME("no-time"),
        UNSAID("unsaid");

        private final String word;

        Declined(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        public static Optional<Declined> of(String word) {
            return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
        }
    }

    /**
     * One subject to be rated.
     *
     * @param boundTo the hash of the link by which it was first answered; the only one that may answer it again
     * @param done whether an answer sheet counts; without a time
     * @param declined why the rater does not answer; nothing where they did or still may
     * @param said what they told HR about that; it stays said, whatever they do later, so that it tells nothing of it
     */
    public record Task(
            String subject,
            Relationship relationship,
            @Nullable String boundTo,
            boolean done,
            @Nullable Declined declined,
            @Nullable Declined said) {

        /** Nobody has answered yet. */
        public static Task asked(String subject, Relationship relationship) {
            return new Task(subject, relationship, null, false, null, null);
        }

        /** As it is once a sheet counts. */
        public Task answered() {
            return new Task(subject, relationship, boundTo, true, null, said);
        }

        /** Neither answered nor declined. */
        public boolean isOwed() {
            return !done && declined == null;
        }

        /** Whether the link may answer: none has yet, or it was this one. */
        public boolean isOpenTo(LinkSecret link) {
            return boundTo == null || boundTo.equals(link.invitationHash());
        }
    }
}
