package org.trust360.survey.shareback;

import java.util.Optional;

/** Every share-back that was written. */
interface ShareBackBook {

    /** A repeat changes nothing. */
    void enter(ShareBack shareBack);

    Optional<ShareBack> find(String id);
}
