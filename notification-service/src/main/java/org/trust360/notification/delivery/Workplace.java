package org.trust360.notification.delivery;

/** What all workers of this process share. */
record Workplace(DeliveryProperties properties, Patience patience, Shift shift, Pace pace, WorkLog log) {}
