package org.trust360.survey.store;

import com.mongodb.client.MongoDatabase;

/** Names, addresses, relationships, invitations: everything that says who somebody is. */
public record PeopleDatabase(MongoDatabase database) {}
