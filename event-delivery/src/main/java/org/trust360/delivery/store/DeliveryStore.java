package org.trust360.delivery.store;

import com.mongodb.client.MongoDatabase;

/** The one database in which a service keeps what belongs to delivery: parked events; its clock decides on leases. */
public record DeliveryStore(MongoDatabase database) {}
