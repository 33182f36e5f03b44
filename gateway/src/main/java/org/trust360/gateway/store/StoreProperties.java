package org.trust360.gateway.store;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the accounts database is; a server without a replica set is refused unless this says otherwise (D11). */
@ConfigurationProperties("trust360.store")
record StoreProperties(
        @DefaultValue("mongodb://127.0.0.1:8382/accounts") String accountsUri,
        @DefaultValue("false") boolean standaloneAllowed) {}
