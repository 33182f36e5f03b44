package org.trust360.survey.invitation;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers that are not handed in yet, each in a box that only the holder of the link can open. The boxes are made when
 * the link is, so that keeping an answer needs no secret and opening a link writes nothing.
 */
public interface Drafts {

    void create(String draftId, String campaign);

    /** Nothing where there is no such draft; a draft without a box where nothing was kept in it yet. */
    Optional<Draft> find(String draftId);

    /** The last box wins. False where there is no such draft: nobody but us makes one. */
    boolean keep(String draftId, String box);

    /** The campaigns that have drafts. */
    Set<String> campaigns();

    void removeAllOf(String campaign);

    /** What is kept: a box that is opaque to us because the browser encrypted it, or nothing yet. */
    record Draft(@Nullable String box) {}
}
