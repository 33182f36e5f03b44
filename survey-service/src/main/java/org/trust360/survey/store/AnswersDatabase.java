package org.trust360.survey.store;

import com.mongodb.client.MongoDatabase;

/** Collections, answer sheets and drafts: nothing that says who answered. */
public record AnswersDatabase(MongoDatabase database) {}
