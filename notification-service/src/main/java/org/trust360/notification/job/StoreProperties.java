package org.trust360.notification.job;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where mail jobs are kept.
 *
 * @param notificationUri a MongoDB URI with user and database; nobody else needs that database
 * @param standaloneAllowed for trying out only, see {@code DurableStore}
 */
@ConfigurationProperties("trust360.store")
record StoreProperties(String notificationUri, boolean standaloneAllowed) {

    @Override
    public String toString() {
        return "StoreProperties[withheld]";
    }
}
