package org.trust360.survey.invitation;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.answersheet.Fingerprint;

/**
 * Answers that are not handed in yet, each in a box that only the holder of the link can open. The boxes are made when
 * the link is, so that keeping an answer needs no secret and opening a link writes nothing.
 */
public interface Drafts {

    void create(String draftId, String campaign);

    /** Makes those places that are missing, as for somebody who is to be rated only since the link was mailed. */
    void createMissing(Collection<String> draftIds, String campaign);

    /** Nothing where there is no such draft; a draft without a box where nothing was kept in it yet. */
    Optional<Draft> find(String draftId);

    /**
     * Keeps the box in the place of the one whose mark is given, or of nothing. Only then: whoever did not see the last
     * one must look at it first. The same box again is the same success.
     */
    Keeping keep(String draftId, String box, @Nullable String replaces);

    /** The campaigns that have drafts. */
    Set<String> campaigns();

    void removeAllOf(String campaign);

    /** What is kept: a box that is opaque to us because the browser encrypted it, and its mark; or nothing yet. */
    record Draft(@Nullable String box, @Nullable String mark) {

        static Draft of(@Nullable String box) {
            return new Draft(box, box == null ? null : markOf(box));
        }
    }

    /** By which a box is known without being sent again. It says nothing about what is in it. */
    static String markOf(String box) {
        return Fingerprint.of(box);
    }

    /** What became of a box. */
    sealed interface Keeping {

        /** It is kept, under this mark. */
        record Kept(String mark) implements Keeping {}

        /** Another box came in between: another tab or device was quicker. */
        record Overtaken() implements Keeping {}

        /** There is no such draft: nobody but us makes one. */
        record NoSuchDraft() implements Keeping {}
    }
}
