package org.trust360.survey.store;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the four databases are; four addresses, because each has a user of its own. */
@ConfigurationProperties("trust360.store")
record StoreProperties(
        String peopleUri,
        String campaignsUri,
        String answersUri,
        String keysUri,
        @DefaultValue("false") boolean standaloneAllowed) {}
