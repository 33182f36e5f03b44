package org.trust360.survey.datakey;

import com.mongodb.client.MongoDatabase;

/** Data keys for tests of other packages. */
public final class TestKeys {

    private TestKeys() {}

    public static DataKeys in(MongoDatabase database) {
        return new MongoDataKeys(database.getCollection("datakeys"), new MasterKeyProperties("m".repeat(43)).key());
    }
}
