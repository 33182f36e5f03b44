package org.trust360.survey.store;

import com.mongodb.client.MongoDatabase;

/** Wrapped data keys and nothing else; left out of ordinary backups, so that a key that is deleted is gone. */
public record KeysDatabase(MongoDatabase database) {}
