package org.trust360.scoring;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where scoring keeps its documents.
 *
 * @param scoringUri names the database; its user can read no other
 * @param standaloneAllowed for trying out only: a single server can lose what it acknowledged
 */
@ConfigurationProperties("trust360.store")
record StoreProperties(
        String scoringUri, @DefaultValue("false") boolean standaloneAllowed) {

    StoreProperties {
        if (scoringUri == null || scoringUri.isBlank()) {
            throw new IllegalArgumentException("trust360.store.scoring-uri must name the scoring database");
        }
    }
}
