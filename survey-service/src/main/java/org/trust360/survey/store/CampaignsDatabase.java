package org.trust360.survey.store;

import com.mongodb.client.MongoDatabase;

/** Questionnaires and campaigns: no names, no answers. */
public record CampaignsDatabase(MongoDatabase database) {}
