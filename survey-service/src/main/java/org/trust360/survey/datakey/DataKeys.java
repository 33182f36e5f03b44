package org.trust360.survey.datakey;

import java.util.Optional;
import org.trust360.events.seal.DataKey;

/** The data keys there are, one for every subject of a campaign (G2). */
public interface DataKeys {

    /**
     * The secret of the subject's key in the campaign; made when it is first asked for.
     *
     * @return nothing once it was erased, for ever
     */
    Optional<byte[]> secret(String campaign, String subject);

    /** Deletes the key, and with it all that was sealed under it (G3). No other is made in its place. */
    void erase(String campaign, String subject);

    /** The key of the subject in the campaign; made when it is first asked for. */
    default DataKey of(String campaign, String subject) {
        return find(campaign, subject)
                .orElseThrow(() -> new IllegalStateException("The data key was erased; nothing is sealed any more"));
    }

    /** As {@link #of}, but empty once the key was erased. */
    default Optional<DataKey> find(String campaign, String subject) {
        return secret(campaign, subject).map(DataKey::of);
    }
}
