package org.trust360.scoring.datakey;

import java.util.Optional;
import org.trust360.events.seal.DataKey;

/** The data keys there are, one for every subject of a campaign (G2). */
public interface DataKeys {

    /**
     * The key of the subject in the campaign.
     *
     * @return nothing once it was erased: what was sealed under it cannot be read by anybody any more
     * @throws KeysUnavailable where survey-service does not answer; the same question may succeed in a moment
     */
    Optional<DataKey> find(String campaign, String subject);

    /**
     * As {@link #find}, for those who have nothing to do without the key.
     *
     * @throws KeyErased where there is none any more
     */
    default DataKey of(String campaign, String subject) {
        return find(campaign, subject).orElseThrow(KeyErased::new);
    }
}
